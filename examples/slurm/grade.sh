#!/usr/bin/env bash
# One task of the array that submit.sh submits: COMMAND FOLDER PARTS [GRADE-OPTION...]. Slurm runs a copy of this file elsewhere.
#SBATCH --job-name=gradecheck
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=2
#SBATCH --mem=4G
#SBATCH --time=01:00:00
#SBATCH --signal=B:TERM@60
#SBATCH --requeue
#SBATCH --open-mode=append
set -euo pipefail

command=$1 folder=$2 parts=$3
shift 3
shard=$((SLURM_ARRAY_TASK_ID + 1))/$SLURM_ARRAY_TASK_COUNT
echo "shard $shard on ${SLURMD_NODENAME:-?}, start $((${SLURM_RESTART_COUNT:-0} + 1))"

# Takes the place of this shell, so that the signal before the time limit reaches it: exit code 75, and what is finished is kept.
exec "$command" grade "$folder" --out "$parts" --shard "$shard" --jobs "${SLURM_CPUS_PER_TASK:-1}" --no-color "$@"
