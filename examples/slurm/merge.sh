#!/usr/bin/env bash
# Joins what the tasks of submit.sh wrote: COMMAND PARTS REPORT. Ends with exit code 3 where a submission has no result.
#SBATCH --job-name=gradecheck-merge
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=1
#SBATCH --mem=4G
#SBATCH --time=01:00:00
#SBATCH --requeue
#SBATCH --open-mode=append
set -euo pipefail

exec "$1" merge "$2" --out "$3" --no-color
