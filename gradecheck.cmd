@echo off
rem Builds Gradecheck on first use, then runs it. It does not notice changed sources, as the script for other systems does:
rem delete the folder grader\engine\target to have it built again.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "product=%home%grader\engine\target\gradecheck.jar"
set "assignment=%home%reference\target\backpropagation.jar"
set "log=%home%grader\engine\target\build.log"

set "java=java"
if not defined JAVA_HOME goto java_on_path
set "java=%JAVA_HOME%\bin\java.exe"
if not exist "%java%" goto no_java
goto java_found
:java_on_path
where /q java
if errorlevel 1 goto no_java
:java_found

if exist "%product%" if exist "%assignment%" goto run
where /q mvn
if errorlevel 1 goto no_maven
>&2 echo gradecheck: building, which is needed once and takes a minute or two ...
if not exist "%home%grader\engine\target" mkdir "%home%grader\engine\target" 2>nul
(type nul >"%log%") 2>nul || goto not_writable
pushd "%home%"
call mvn -B -q -Dproduct package >"%log%" 2>&1
set "built=%errorlevel%"
popd
if not "%built%"=="0" goto not_built

:run
"%java%" -Xmx384m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData "-Dgradecheck.assignment=%assignment%" -Dgradecheck.terminals= -jar "%product%" %*
exit /b %errorlevel%

:no_java
>&2 echo gradecheck: Java is missing; install a JDK, 17 or newer, or set JAVA_HOME to one.
exit /b 70

:no_maven
>&2 echo gradecheck: Maven is missing; install Maven, 3.8.7 or newer.
exit /b 70

:not_writable
>&2 echo gradecheck: "%home%grader\engine\target" cannot be written; build once as a user who may: mvn -Dproduct package
exit /b 70

:not_built
del /q "%product%" 2>nul
>&2 findstr /l /c:"[ERROR]" "%log%"
>&2 echo gradecheck: the build failed; the whole log is in "%log%"
exit /b 70
