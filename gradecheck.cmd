@echo off
rem Builds Gradecheck on first use, then runs it.
setlocal
set "home=%~dp0"
set "product=%home%grader\engine\target\gradecheck.jar"
set "assignment=%home%reference\target\backpropagation.jar"
set "log=%home%grader\engine\target\build.log"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"

if exist "%product%" if exist "%assignment%" goto run
echo gradecheck: building, which is needed once and takes a minute or two ... 1>&2
if not exist "%home%grader\engine\target" mkdir "%home%grader\engine\target"
pushd "%home%"
call mvn -B -q -Dproduct package > "%log%" 2>&1
set "built=%errorlevel%"
popd
if not "%built%"=="0" (
  echo gradecheck: the build failed; it needs a JDK, 17 or newer, and Maven, 3.8.7 or newer. The log is in "%log%" 1>&2
  exit /b 70
)

:run
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData "-Dgradecheck.assignment=%assignment%" -Dgradecheck.terminals= -jar "%product%" %*
exit /b %errorlevel%
