//! `tests/corpus/contract.json`: a small world, and a call of every described operation in it.

use instantly_rbac::Operation;
use instantly_rbac_client::{ApiKey, Client, ClientBuilder, Pace, Retries};
use instantly_rbac_emulator::{Emulator, Limits, Running, Seed, Settings};
use serde::Deserialize;
use serde_json::{Map, Value};

#[derive(Deserialize)]
pub struct Table {
    world: Value,
    #[serde(rename = "calls")]
    raw: Vec<RawCall>,
    #[serde(skip)]
    pub calls: Vec<Call>,
    pub refusals: Vec<Refusal>,
}

#[derive(Clone, Deserialize)]
struct RawCall {
    operation: String,
    params: Value,
}

/// One call. A parameter `$operation` stands for the id in the answer of that operation.
pub struct Call {
    pub operation: Operation,
    params: Value,
}

/// A request that goes out unchecked, and what the API says to it.
#[derive(Deserialize)]
pub struct Refusal {
    pub method: String,
    pub path: String,
    pub body: Option<Value>,
    pub status: u16,
    pub code: String,
}

impl Table {
    pub fn read() -> Self {
        let mut table: Self =
            serde_json::from_str(include_str!("../../../../tests/corpus/contract.json")).unwrap();
        table.calls = table
            .raw
            .iter()
            .cloned()
            .map(|RawCall { operation, params }| Call {
                operation: Operation::parse(&operation).unwrap(),
                params,
            })
            .collect();
        table
    }

    /// An emulator of the world, without limits.
    pub async fn start(&self) -> Running {
        let seed: Seed = serde_json::from_value(self.world.clone()).unwrap();
        let settings = Settings { limits: Limits::OFF, ..Settings::default() };
        Emulator::builder().seed(seed).settings(settings).start().await.unwrap()
    }
}

impl Call {
    /// The parameters, after these answers.
    pub fn params(&self, answers: &Map<String, Value>) -> Value {
        self.with_ids(|operation| answers[operation]["id"].clone())
    }

    /// The parameters with ids and addresses that nothing has.
    pub fn elsewhere(&self) -> Value {
        let mut params = self.with_ids(|_| Value::Null);
        let path: Vec<&str> = self.operation.path().split('/').filter(|part| part.starts_with('{')).collect();
        for name in path {
            let name = name.trim_matches(['{', '}']);
            params[name] = match (name, self.operation) {
                ("email", _) => "nobody@send.example".into(),
                (_, Operation::GET_BACKGROUND_JOB) => "65f0000000000000000000ff".into(),
                _ => "019e2b4c-0000-7000-8000-00000000dead".into(),
            };
        }
        params
    }

    fn with_ids(&self, id: impl Fn(&str) -> Value) -> Value {
        let mut params = self.params.clone();
        for value in params.as_object_mut().unwrap().values_mut() {
            if let Some(operation) = value.as_str().and_then(|text| text.strip_prefix('$')) {
                *value = id(operation);
            }
        }
        params
    }
}

/// A client that sends everything once and at once.
pub fn builder(emulator: &Running, key: &str) -> ClientBuilder {
    let key = ApiKey::parse(key).unwrap();
    Client::builder(key).base_url(emulator.url()).pace(Pace::Unlimited).retries(Retries::NONE)
}

pub fn client(emulator: &Running, key: &str) -> Client {
    builder(emulator, key).build().unwrap()
}
