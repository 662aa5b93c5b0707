//! Starting and stopping.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use instantly_rbac::ScopeSet;
use instantly_rbac::api::WorkspaceId;
use rusqlite::Transaction;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::{self, JoinHandle};

use crate::planting::{plant, secret};
use crate::secret::Mint;
use crate::server::{self, Server};
use crate::store::{Store, keys, workspaces};
use crate::{Database, EmulatorError, Secret, Secrets, Seed, Settings};

/// How long requests in flight may take once the emulator is asked to stop.
const GRACE: Duration = Duration::from_secs(5);

/// The emulator; [`Emulator::builder`] is the way in.
#[derive(Debug)]
pub struct Emulator;

impl Emulator {
    /// An emulator with an empty world in memory, on a free port of the loopback interface.
    pub fn builder() -> Builder {
        Builder {
            seed: Seed::default(),
            database: Database::Memory,
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            cors: false,
            secrets: Secrets::Random,
            settings: Settings::default(),
        }
    }
}

/// An emulator that has not started yet.
#[derive(Clone, Debug)]
#[must_use = "an emulator serves nothing until it is started"]
pub struct Builder {
    seed: Seed,
    database: Database,
    address: SocketAddr,
    cors: bool,
    secrets: Secrets,
    settings: Settings,
}

impl Builder {
    /// The world to start with. Workspaces that the database already holds, by id or else by name, stay as they are.
    pub fn seed(mut self, seed: Seed) -> Self {
        self.seed = seed;
        self
    }

    /// Where the state is kept.
    pub fn database(mut self, database: Database) -> Self {
        self.database = database;
        self
    }

    /// Where to listen; port 0 takes a free one.
    pub fn address(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Whether pages of any origin may call the emulator from a browser.
    pub fn cors(mut self, cors: bool) -> Self {
        self.cors = cors;
        self
    }

    /// Where the secrets come from for which the seed gives none.
    pub fn secrets(mut self, secrets: Secrets) -> Self {
        self.secrets = secrets;
        self
    }

    /// How to answer where the API's documents leave it open.
    pub fn settings(mut self, settings: Settings) -> Self {
        self.settings = settings;
        self
    }

    /// Opens the database, plants the seed, listens, and serves on the current Tokio runtime.
    ///
    /// # Errors
    /// [`EmulatorError`]: a seed that contradicts itself, an address that is taken, a database that cannot be used.
    pub async fn start(self) -> Result<Running, EmulatorError> {
        self.seed.check()?;
        let Self { seed, database, address, cors, secrets, settings } = self;
        let opened = task::spawn_blocking(move || open(&database, &seed, secrets)).await;
        let (store, workspaces) = opened.map_err(|error| EmulatorError::Stopped(error.to_string()))??;

        let unavailable = |source| EmulatorError::Listen { address, source };
        let listener = TcpListener::bind(address).await.map_err(unavailable)?;
        let address = listener.local_addr().map_err(unavailable)?;
        let router = server::router(Arc::new(Server::new(store, settings)), cors);
        let (stop, stopped) = oneshot::channel::<()>();
        let serving = async move {
            // A dropped handle stops the server as much as a message does.
            axum::serve(listener, router).with_graceful_shutdown(async { drop(stopped.await) }).await
        };
        Ok(Running { address, workspaces, stop: Some(stop), serving: tokio::spawn(serving) })
    }
}

/// A running emulator. Dropping it stops the server without waiting.
#[derive(Debug)]
pub struct Running {
    address: SocketAddr,
    workspaces: Vec<WorkspaceAccess>,
    stop: Option<oneshot::Sender<()>>,
    serving: JoinHandle<std::io::Result<()>>,
}

impl Running {
    /// The base address for clients, such as `http://127.0.0.1:49152`.
    pub fn url(&self) -> String {
        format!("http://{}", reachable(self.address))
    }

    /// The workspaces and their keys as they were after the start, in the order in which they were planted.
    pub fn workspaces(&self) -> &[WorkspaceAccess] {
        &self.workspaces
    }

    /// The workspace of that name.
    pub fn workspace(&self, name: &str) -> Option<&WorkspaceAccess> {
        self.workspaces.iter().find(|workspace| workspace.name == name)
    }

    /// Stops listening, lets requests in flight end for at most five seconds, and closes the database.
    ///
    /// # Errors
    /// [`EmulatorError::Stopped`] when the server had ended badly before.
    pub async fn shutdown(mut self) -> Result<(), EmulatorError> {
        drop(self.stop.take());
        let ended = match tokio::time::timeout(GRACE, &mut self.serving).await {
            Ok(ended) => ended,
            Err(_) => {
                self.serving.abort();
                return Ok(());
            }
        };
        match ended {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(EmulatorError::Stopped(error.to_string())),
            Err(error) => Err(EmulatorError::Stopped(error.to_string())),
        }
    }
}

/// A workspace of a running emulator, and the keys to it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WorkspaceAccess {
    /// Its id.
    pub id: WorkspaceId,
    /// Its name.
    pub name: String,
    /// Whether it has an active paid plan.
    pub paid: bool,
    /// The admin workspace whose sub-workspace it is.
    pub parent_id: Option<WorkspaceId>,
    /// Its keys, in the order in which they were planted.
    pub keys: Vec<KeyAccess>,
}

impl WorkspaceAccess {
    /// The key of that name.
    pub fn key(&self, name: &str) -> Option<&KeyAccess> {
        self.keys.iter().find(|key| key.name == name)
    }
}

/// A key to a workspace.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct KeyAccess {
    /// Its name.
    pub name: String,
    /// Its scopes.
    pub scopes: ScopeSet,
    /// Its secret. `None` when an earlier start made it: the database keeps only digests.
    pub secret: Option<Secret>,
}

fn open(
    database: &Database,
    seed: &Seed,
    secrets: Secrets,
) -> Result<(Store, Vec<WorkspaceAccess>), EmulatorError> {
    let mint = Mint::new(secrets)?;
    let store = Store::open(database)?;
    let workspaces = store.transact(|transaction| {
        plant(transaction, seed, &mint)?;
        access(transaction, seed, &mint)
    })?;
    Ok((store, workspaces))
}

/// What the database holds, with the secrets that seed and mint still know.
fn access(transaction: &Transaction<'_>, seed: &Seed, mint: &Mint) -> rusqlite::Result<Vec<WorkspaceAccess>> {
    let mut found = Vec::new();
    for workspace in workspaces::all(transaction)? {
        let keys = keys::of_workspace(transaction, &workspace.id)?.into_iter().map(|key| KeyAccess {
            scopes: key.scopes.iter().map(String::as_str).collect(),
            name: key.name,
            secret: None,
        });
        let keys = keys.collect();
        let workspaces::Workspace { id, name, paid, parent_id } = workspace;
        found.push(WorkspaceAccess { id, name, paid, parent_id, keys });
    }
    for (sown, key) in seed.workspaces.iter().flat_map(|sown| sown.keys.iter().map(move |key| (sown, key))) {
        let secret = secret(sown, key, mint);
        let Some(planted) = keys::by_secret(transaction, &secret.digest())? else { continue };
        let place = found.iter_mut().find(|workspace| workspace.id == planted.workspace_id);
        if let Some(key) = place.and_then(|place| place.keys.iter_mut().find(|key| key.name == planted.name))
        {
            key.secret = Some(secret);
        }
    }
    Ok(found)
}

/// The address that clients on this machine use for a server that listens everywhere.
fn reachable(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(ip, address.port())
}
