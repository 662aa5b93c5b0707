//! Connections that can be broken on purpose. Each knows who is at its other end, and hands out the scissors.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

const WHOLE: u8 = 0;
const CLOSED: u8 = 1;
const RESET: u8 = 2;

/// Accepts connections that can be cut.
pub(crate) struct Exchange(pub(crate) TcpListener);

/// A connection.
pub(crate) struct Wire {
    stream: TcpStream,
    state: Arc<AtomicU8>,
}

/// What a request knows of its connection.
#[derive(Clone)]
pub(crate) struct Line {
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

impl Listener for Exchange {
    type Io = Wire;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Wire, SocketAddr) {
        let (stream, address) = Listener::accept(&mut self.0).await;
        // Answers are small; waiting to fill a packet only makes them late. Without it they still arrive.
        let _ = stream.set_nodelay(true);
        (Wire { stream, state: Arc::new(AtomicU8::new(WHOLE)) }, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

impl Connected<IncomingStream<'_, Exchange>> for Line {
    fn connect_info(stream: IncomingStream<'_, Exchange>) -> Self {
        Self { peer: *stream.remote_addr(), state: Arc::clone(&stream.io().state) }
    }
}

impl Wire {
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
