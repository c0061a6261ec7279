/**
 * Runs Kafka's own admin tools in one JVM, one after the other: a tool works for a fraction of a second, its JVM needs two to start.
 *
 * Reads a line for each run: the main class and its arguments, separated by tabs. Answers with a line, the exit code and the
 * number of bytes, and then with what the tool printed.
 */
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import org.apache.kafka.common.utils.Exit;

public class ToolServer {
    private static final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    /** What the run has answered, once it has exited: some tools catch what then unwinds them, and exit again. */
    private static String head = null;
    private static byte[] body = null;

    public static void main(String[] args) throws IOException {
        PrintStream answers = System.out;
        PrintStream out = new PrintStream(printed, true, "UTF-8");
        System.setOut(out);
        System.setErr(out);
        Exit.setExitProcedure((code, message) -> {
            end(code);
            throw new IllegalStateException("The tool has exited.");
        });
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, "UTF-8"));
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            head = null;
            printed.reset();
            run(line.split("\t"));
            answers.println(head);
            answers.write(body);
            answers.flush();
        }
    }

    private static void end(int code) {
        if (head != null) return;
        body = printed.toByteArray();
        head = code + " " + body.length;
    }

    private static void run(String[] command) {
        try {
            String[] args = Arrays.copyOfRange(command, 1, command.length);
            Class.forName(command[0]).getMethod("main", String[].class).invoke(null, (Object) args);
            end(0);
        } catch (InvocationTargetException thrown) {
            if (head == null) thrown.getCause().printStackTrace();
            end(1);
        } catch (ReflectiveOperationException error) {
            error.printStackTrace();
            end(1);
        }
    }
}
