//! Connections that can be broken on purpose. Each knows who is at its other end, and hands out the scissors.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

const WHOLE: u8 = 0;
const CLOSED: u8 = 1;
const RESET: u8 = 2;

/// A connection.
pub(super) struct Wire {
    stream: TcpStream,
    state: Arc<AtomicU8>,
}

/// What a request knows of its connection.
#[derive(Clone)]
pub(super) struct Line {
    pub(super) peer: SocketAddr,
    state: Arc<AtomicU8>,
}

impl Line {
    /// Nothing more is written, and the connection ends in order.
    pub(super) fn close(&self) {
        self.state.store(CLOSED, Ordering::Release);
    }

    /// Nothing more is written, and the other end is told that the connection broke.
    pub(super) fn reset(&self) {
        self.state.store(RESET, Ordering::Release);
    }
}

impl Wire {
    pub(super) fn new(stream: TcpStream, peer: SocketAddr) -> (Self, Line) {
        // Answers are small; waiting to fill a packet only makes them late. Without it they still arrive.
        let _ = stream.set_nodelay(true);
        let state = Arc::new(AtomicU8::new(WHOLE));
        (Self { stream, state: Arc::clone(&state) }, Line { peer, state })
    }

    fn check(&self) -> io::Result<()> {
        match self.state.load(Ordering::Acquire) {
            WHOLE => Ok(()),
            state => {
                if state == RESET {
                    self.stream.set_zero_linger()?;
                }
                Err(io::ErrorKind::ConnectionReset.into())
            }
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.get_mut().stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.get_mut().stream).poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(context)
    }
}
