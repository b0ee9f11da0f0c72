package io.cardworkbench.rest.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.cardworkbench.rest.ApiJson;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.mock.http.MockHttpInputMessage;
import tools.jackson.databind.json.JsonMapper;

/** A large body is not kept several times over while it is read. */
class MemoryOfBodiesTest {

    private static final int SIZE = 8_000_000;

    private final byte[] body = body();

    @Test
    void takesItsOwnSizeToBeChecked() throws Exception {
        var parameter = new MethodParameter(Object.class.getMethod("equals", Object.class), 0);

        var allocated = allocatedBy(() -> new ReadAsUtf8()
                .beforeBodyRead(
                        new MockHttpInputMessage(body), parameter, byte[].class, ByteArrayHttpMessageConverter.class));

        assertThat(allocated).isLessThan(SIZE * 3L / 2);
    }

    @Test
    void takesNoTextOfItselfToBeUnderstood() throws Exception {
        var json = new ApiJson(new JsonMapper());

        assertThat(allocatedBy(() -> json.read(body, Said.class))).isLessThan(SIZE / 2L);
    }

    /** Bytes that this thread asks for meanwhile; the first time is for what is loaded once. */
    private static long allocatedBy(Callable<?> work) throws Exception {
        work.call();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        work.call();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static byte[] body() {
        var blank = new byte[SIZE];
        Arrays.fill(blank, (byte) ' ');
        blank[0] = '{';
        blank[SIZE - 1] = '}';
        return blank;
    }

    /** What a body of blanks has nothing of. */
    record Said(List<String> words) {}
}
