@echo off
rem Builds the distribution when there is none or a source is newer, then starts it.
setlocal
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAR=%HOME_DIR%\headless-runner\target\dist\soundtown.jar"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1 || (echo soundtown: no Java found: install a JDK 17 or newer, or point JAVA_HOME at one>&2 & exit /b 1)
"%JAVA%" --list-modules 2>nul | findstr /r /c:"^java.base@1[7-9]" /c:"^java.base@[2-9][0-9]" >nul || (echo soundtown: this Java is too old: a JDK 17 or newer is needed>&2 & exit /b 1)

set "STALE="
if not exist "%JAR%" set "STALE=1"
if not defined STALE powershell -NoProfile -Command "$built=(Get-Item '%JAR%').LastWriteTime; $newer=Get-ChildItem '%HOME_DIR%\pom.xml','%HOME_DIR%\*\pom.xml','%HOME_DIR%\*\src\main' -Recurse -File | Where-Object LastWriteTime -gt $built | Select-Object -First 1; exit [int]($null -ne $newer)" || set "STALE=1"
if defined STALE (
    where mvn >nul 2>&1 || (echo soundtown: no Maven found: version 3.8 or newer is needed to build>&2 & exit /b 1)
    echo soundtown: building; the first time takes a few minutes>&2
    call mvn -q -f "%HOME_DIR%\pom.xml" -pl headless-runner -am -DskipTests -Dspotless.check.skip=true package 1>&2 || (echo soundtown: the build failed: see the lines above>&2 & exit /b 1)
    copy /b "%JAR%"+,, "%JAR%" >nul
)

rem A run fits in 1200 MB; a suite has several at once, and takes no more of them than fit in its share of the memory.
if not defined SOUNDTOWN_JAVA_OPTS if /i "%~1"=="suite" set "SOUNDTOWN_JAVA_OPTS=-XX:MaxRAMPercentage=60"
if not defined SOUNDTOWN_JAVA_OPTS set "SOUNDTOWN_JAVA_OPTS=-Xmx1200m"
"%JAVA%" %SOUNDTOWN_JAVA_OPTS% "-Dsoundtown.home=%HOME_DIR%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%
