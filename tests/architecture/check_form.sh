#!/usr/bin/env bash
# Usage: check_form.sh CLANG_FORMAT. Names every file that clang-format would change.
set -euo pipefail
wrong=0
while IFS= read -r -d '' file; do
    "$1" --dry-run --Werror "$file" 2>/dev/null || { echo "$file" && wrong=1; }
done < <(find src tests third_party \( -name '*.hpp' -o -name '*.cpp' \) -print0)
((wrong)) && echo "Put them right with: $1 -i FILE..."
exit "$wrong"
