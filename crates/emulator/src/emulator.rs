//! Starting and stopping.

use std::collections::BTreeMap;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use instantly_rbac::ScopeSet;
use instantly_rbac::api::WorkspaceId;
use rusqlite::Transaction;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::{self, JoinHandle};

use crate::planting::{plant, secret, transfer_secret};
use crate::secret::{Kept, Mint};
use crate::server::{self, Server};
use crate::store::{Store, group_links, keys, workspaces};
use crate::{Database, EmulatorError, FaultError, Faults, Requests, Secret, Secrets, Seed, Settings};

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
            settings: None,
            faults: None,
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
    settings: Option<Settings>,
    faults: Option<Faults>,
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

    /// How to answer where the API's documents leave it open; in place of what the seed says.
    pub fn settings(mut self, settings: Settings) -> Self {
        self.settings = Some(settings);
        self
    }

    /// What goes wrong on demand; in place of what the seed says.
    pub fn faults(mut self, faults: Faults) -> Self {
        self.faults = Some(faults);
        self
    }

    /// Opens the database, plants the seed, listens, and serves on the current Tokio runtime.
    ///
    /// # Errors
    /// [`EmulatorError`]: a seed that contradicts itself, an address that is taken, a database that cannot be used.
    pub async fn start(self) -> Result<Running, EmulatorError> {
        self.seed.check()?;
        let Self { seed, database, address, cors, secrets, settings, faults } = self;
        let settings = settings.unwrap_or_else(|| seed.settings.clone());
        let faults = faults.unwrap_or_else(|| seed.faults.clone());
        faults.check()?;
        let opened = task::spawn_blocking(move || open(&database, &seed, secrets)).await;
        let (store, workspaces) = opened.map_err(|error| EmulatorError::Stopped(error.to_string()))??;

        let unavailable = |source| EmulatorError::Listen { address, source };
        let listener = TcpListener::bind(address).await.map_err(unavailable)?;
        let address = listener.local_addr().map_err(unavailable)?;
        let keys = workspaces.iter().flat_map(|workspace| &workspace.keys);
        let kept = Kept::new(keys.filter_map(|key| key.secret.clone()));
        let head_patience = Duration::from_millis(settings.head_milliseconds);
        let server = Arc::new(Server::new(store, settings, kept, faults));
        let router = server::router(Arc::clone(&server), cors);
        let (stop, stopped) = oneshot::channel::<()>();
        // A dropped handle stops the server as much as a message does.
        let stopped = async { drop(stopped.await) };
        let serving = server::serve_connections(listener, router, head_patience, stopped);
        Ok(Running { address, workspaces, server, stop: Some(stop), serving: tokio::spawn(serving) })
    }
}

/// A running emulator. Dropping it stops the server without waiting.
pub struct Running {
    address: SocketAddr,
    workspaces: Vec<WorkspaceAccess>,
    server: Arc<Server>,
    stop: Option<oneshot::Sender<()>>,
    serving: JoinHandle<()>,
}

impl fmt::Debug for Running {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (address, workspaces) = (&self.address, &self.workspaces);
        out.debug_struct("Running")
            .field("address", address)
            .field("workspaces", workspaces)
            .finish_non_exhaustive()
    }
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

    /// Other faults from now on; their counts begin anew.
    ///
    /// # Errors
    /// [`FaultError`]: a fault on an operation that does not exist, or with a chance that is none.
    pub fn set_faults(&self, faults: Faults) -> Result<(), FaultError> {
        self.server.set_faults(faults)
    }

    /// How many requests came so far, by the id of their operation.
    pub fn requests(&self) -> BTreeMap<&'static str, Requests> {
        self.server.requests()
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
        ended.map_err(|error| EmulatorError::Stopped(error.to_string()))
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
    /// What a change of its owner must know (`sec`). `None` when an earlier start made it.
    pub transfer_secret: Option<Secret>,
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
    let workspaces = store.write(|transaction| {
        plant(transaction, seed, &mint)?;
        access(transaction, seed, &mint)
    })?;
    Ok((store, workspaces))
}

/// What the database holds, with the secrets that seed and mint still know.
fn access(transaction: &Transaction<'_>, seed: &Seed, mint: &Mint) -> rusqlite::Result<Vec<WorkspaceAccess>> {
    let mut found = Vec::new();
    for workspace in workspaces::all(transaction)? {
        let keys = keys::page(transaction, &workspace.id, 0, usize::MAX)?.into_iter().map(|key| KeyAccess {
            scopes: key.scopes.iter().map(String::as_str).collect(),
            name: key.name,
            secret: None,
        });
        let keys = keys.collect();
        let parent_id = group_links::parent(transaction, &workspace.id)?;
        let parent_id = parent_id.and_then(|link| link.admin_workspace_id.parse().ok());
        let workspaces::Workspace { id, name, paid } = workspace;
        found.push(WorkspaceAccess { id, name, paid, parent_id, transfer_secret: None, keys });
    }
    for sown in &seed.workspaces {
        let Some(planted) = workspaces::by_seed_name(transaction, &sown.name)? else { continue };
        let secret = transfer_secret(sown, mint);
        let known = workspaces::profile(transaction, &planted.id)?.transfer == Some(secret.digest());
        if let Some(place) = found.iter_mut().find(|workspace| known && workspace.id == planted.id) {
            place.transfer_secret = Some(secret);
        }
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
