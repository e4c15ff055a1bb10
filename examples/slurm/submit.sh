#!/usr/bin/env bash
# Grades a class on a Slurm cluster; the same command again grades what is missing. See docs/large-classes.md.
set -euo pipefail

usage() {
  cat >&2 <<END
Usage: $0 SHARDS FOLDER OUT [SBATCH-OPTION...] [-- GRADE-OPTION...]

  SHARDS  how many parts the class is graded in, 1 or more; some 4 to 8 for each task that can run at a time
  FOLDER  the submissions, where every node can read them
  OUT     where every node can write: parts/ for results, report/ for the class, logs/ for what tasks say

GRADECHECK may name another command than the gradecheck of this repository.

  $0 40 submissions /shared/homework --partition=short --time=00:30:00 -- --isolation strict
END
  exit 2
}

[[ $# -ge 3 && $1 =~ ^[1-9][0-9]*$ ]] || usage
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
gradecheck=$(realpath "${GRADECHECK:-$here/../../gradecheck}")
shards=$1
folder=$(realpath "$2")
mkdir -p "$3/logs"
out=$(realpath "$3")
shift 3
again=$(printf '%q ' "$0" "$shards" "$folder" "$out" "$@")
sbatch_options=()
while [ $# -gt 0 ] && [ "$1" != -- ]; do
  sbatch_options+=("$1")
  shift
done
[ $# -eq 0 ] || shift

# Builds the product here, once, where it is not built yet: many tasks would do so at the same time.
"$gradecheck" --version >/dev/null

grading=$(sbatch --parsable --export=NONE --array="0-$((shards - 1))" --output="$out/logs/grade-%A_%a.log" \
  "${sbatch_options[@]}" "$here/grade.sh" "$gradecheck" "$folder" "$out/parts" "$@")
grading=${grading%%;*}
# After the tasks whatever came of them, since afterok would wait for ever for one that failed; merge looks for gaps itself.
merging=$(sbatch --parsable --export=NONE --dependency="afterany:$grading" --output="$out/logs/merge-%j.log" \
  "${sbatch_options[@]}" "$here/merge.sh" "$gradecheck" "$out/parts" "$out/report")
merging=${merging%%;*}

cat <<END
Jobs $grading (grading, $shards shards) and $merging (merge) are submitted.
Progress:  squeue --jobs=$grading,$merging; find ${out@Q}/parts -name result.json | wc -l
Report:    $out/report/index.html, when job $merging has ended with exit code 0
Otherwise: $out/logs/merge-$merging.log says what is missing; this grades that alone, and merges:
           $again
END
