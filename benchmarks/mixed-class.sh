# Makes a class for the other scripts to source: of twenty submissions eleven are right, eight have mistakes and one does not
# compile, and one of every five hundred never ends. Each source differs from every other.

mixed_class() { # folder, number of submissions; from the project's folder
  local mixture=(ada ben chloe dmitri ben chloe ada ben chloe ada ben lena kofi oscar george hana ivan priya marco chloe)
  local i name entry file
  for i in $(seq "$2"); do
    name=${mixture[$((i % 20))]}
    [ $((i % 500)) -ne 250 ] || name=nina
    printf -v entry '%s/%05d' "$1" "$i"
    mkdir -p "$entry"
    if [ -d "examples/submissions/$name" ]; then
      cp -r "examples/submissions/$name/." "$entry"
    else
      cp "examples/submissions/$name.java" "$entry"
    fi
    file=$(find "$entry" -name '*.java' ! -name '*Assignment.java' ! -name 'DataSet.java' | sort | head -n 1)
    echo "// $i" >>"$file"
  done
}
