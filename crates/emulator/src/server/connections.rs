//! Connections: taken one after another, served side by side, and given up when they do not say what they want.

use std::pin::pin;
use std::time::Duration;

use axum::extract::ConnectInfo;
use axum::serve::Listener;
use axum::{Extension, Router};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use super::wire::Wire;

/// Serves until `stop` ends; then nobody else is let in, and requests in flight come to their end.
pub(crate) async fn serve(
    mut listener: TcpListener,
    router: Router,
    head_patience: Duration,
    stop: impl Future<Output = ()>,
) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(head_patience);
    // Dropping the set, as whoever gives up on the server does, ends what is left in it.
    let (graceful, mut connections) = (GracefulShutdown::new(), JoinSet::new());
    let mut stop = pin!(stop);
    loop {
        let (stream, peer) = tokio::select! {
            accepted = Listener::accept(&mut listener) => accepted,
            () = &mut stop => break,
        };
        let (wire, line) = Wire::new(stream, peer);
        let service = TowerToHyperService::new(router.clone().layer(Extension(ConnectInfo(line))));
        connections.spawn(graceful.watch(http.serve_connection(TokioIo::new(wire), service)));
        while connections.try_join_next().is_some() {}
    }
    drop(listener);
    graceful.shutdown().await;
}
