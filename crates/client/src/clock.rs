//! Time and chance, which native programs and pages have from different places.

use std::time::Duration;

pub(crate) use web_time::Instant;

#[cfg(not(target_arch = "wasm32"))]
pub(crate) async fn sleep(time: Duration) {
    tokio::time::sleep(time).await;
}

#[cfg(target_arch = "wasm32")]
pub(crate) async fn sleep(time: Duration) {
    // A timer takes whole milliseconds, and must not ring early.
    let milliseconds = time.as_millis().saturating_add(1);
    gloo_timers::future::TimeoutFuture::new(u32::try_from(milliseconds).unwrap_or(i32::MAX as u32)).await;
}

/// A number that differs from client to client.
pub(crate) fn chance() -> u64 {
    #[cfg(target_arch = "wasm32")]
    return js_sys::Math::random().to_bits();
    #[cfg(not(target_arch = "wasm32"))]
    {
        use std::hash::{BuildHasher, RandomState};
        RandomState::new().hash_one(())
    }
}
