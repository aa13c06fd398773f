package org.foyer.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads no more of a request than a device has to say, whether or not it tells its length before. */
class BodyLimit extends OncePerRequestFilter {

    /** Several times what the most events with the longest notes weigh. */
    private static final long MOST = DataSize.ofMegabytes(2).toBytes();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST) {
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        chain.doFilter(new Limited(request), response);
    }

    private static final class Limited extends HttpServletRequestWrapper {

        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedStream(super.getInputStream());
        }
    }

    /** Ends with an error where more comes. */
    private static final class LimitedStream extends ServletInputStream {

        private final ServletInputStream all;
        private long read;

        LimitedStream(ServletInputStream all) {
            this.all = all;
        }

        @Override
        public int read() throws IOException {
            int one = all.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = all.read(into, from, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int some) throws IOException {
            read += some;
            if (read > MOST) {
                throw new IOException("More than a device has to say");
            }
        }

        @Override
        public boolean isFinished() {
            return all.isFinished();
        }

        @Override
        public boolean isReady() {
            return all.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            all.setReadListener(listener);
        }
    }
}
