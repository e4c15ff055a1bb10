package gradecheck.report.html;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A Chromium without a window that opens pages from files, as people do. All tests share one, one after the other. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    /** Says at each start that Selenium does not know this Chromium's debugging protocol, of which it needs nothing. */
    private static final Logger PROTOCOL = Logger.getLogger("org.openqa.selenium.devtools");

    private final Path folder;
    private final ChromeDriver driver;

    Browser() throws IOException {
        PROTOCOL.setLevel(Level.SEVERE);
        folder = Files.createTempDirectory("gradecheck-pages");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars");
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL", LogType.PERFORMANCE, "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        driver = new ChromeDriver(service, options);
    }

    /** Opens a page as its reader would: in a light theme, 1280 pixels wide, with scripts. */
    void open(String html) {
        emulate("", "light");
        resize(1280);
        setScripts(true);
        forget();
        try {
            driver.get(Files.writeString(folder.resolve("index.html"), html, StandardCharsets.UTF_8)
                    .toUri()
                    .toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the page once more, at the address it has come to, with or without scripts. */
    void reload(boolean withScripts) {
        setScripts(withScripts);
        driver.navigate().refresh();
    }

    /**
     * Shows the page on another medium.
     *
     * @param medium screen or print; empty for what the browser has
     * @param theme light or dark
     */
    void emulate(String medium, String theme) {
        Map<String, Object> scheme = Map.of("name", "prefers-color-scheme", "value", theme);
        command("Emulation.setEmulatedMedia", Map.of("media", medium, "features", List.of(scheme)));
    }

    void resize(int width) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    private void setScripts(boolean on) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    private void command(String name, Map<String, Object> arguments) {
        driver.executeCdpCommand(name, arguments);
    }

    /** Types into whatever has the focus. */
    void type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void click(String selector) {
        new Actions(driver).scrollToElement(one(selector)).click(one(selector)).perform();
    }

    /** Puts a text into a field in place of what is there. */
    void fill(String selector, String text) {
        one(selector).sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE, text);
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** Text as it is shown, of all that match. */
    List<String> texts(String selector) {
        return strings(
                "return [...document.querySelectorAll(arguments[0])].map(each => each.innerText.trim())", selector);
    }

    /** What a script of the test returns: a list of texts. */
    List<String> strings(String script, Object... arguments) {
        return ((List<?>) evaluate(script, arguments))
                .stream().map(String::valueOf).toList();
    }

    Object evaluate(String script, Object... arguments) {
        return Objects.requireNonNull(driver.executeScript(script, arguments), "the script returned nothing");
    }

    /** Waits until a condition, an expression of JavaScript, holds; for 30 seconds at most. */
    void waitFor(String condition) {
        driver.executeAsyncScript("const tell = arguments[0];" + "const look = () => (" + condition
                + ") ? tell(true) : setTimeout(look, 20); look();");
    }

    /** What a script says through the function that is its last argument. */
    List<String> stringsLater(String script, Object... arguments) {
        return ((List<?>) Objects.requireNonNull(driver.executeAsyncScript(script, arguments)))
                .stream().map(String::valueOf).toList();
    }

    String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    /** What was written to the console since the page was opened; a script's uncaught error is written there. */
    List<String> console() {
        return entries(LogType.BROWSER).stream().map(LogEntry::getMessage).toList();
    }

    /** Whatever was asked for over the network or from the disk since the page was opened. */
    List<String> requests() {
        return entries(LogType.PERFORMANCE).stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .toList();
    }

    private void forget() {
        console();
        requests();
    }

    private List<LogEntry> entries(String type) {
        return StreamSupport.stream(driver.manage().logs().get(type).spliterator(), false)
                .toList();
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        Files.deleteIfExists(folder.resolve("index.html"));
        Files.delete(folder);
    }

    /** Hands the browser to tests; skips them where there is none, unless nothing may be skipped. */
    static final class Shared extends TypeBasedParameterResolver<Browser> {

        @Override
        public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
            if (System.getenv("GRADECHECK_SKIP_NOTHING") == null) {
                assumeThat(CHROMIUM).isExecutable();
                assumeThat(DRIVER).isExecutable();
            }
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(Browser.class, type -> start(), Browser.class);
        }

        private static Browser start() {
            try {
                return new Browser();
            } catch (IOException e) {
                throw new UncheckedIOException("no folder for the pages", e);
            }
        }
    }
}
