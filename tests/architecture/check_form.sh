#!/usr/bin/env bash
# Usage: check_form.sh CLANG_FORMAT. Names every file that clang-format would change.
set -euo pipefail
mapfile -d '' files < <(find src tests third_party \( -name '*.hpp' -o -name '*.cpp' \) -print0)
"$1" --dry-run --Werror "${files[@]}"
