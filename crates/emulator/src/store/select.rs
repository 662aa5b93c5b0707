//! Pages of rows. Conditions are constants of this program; what comes from outside is always a bound value.

use rusqlite::types::{ToSql, Value};
use rusqlite::{Row, Transaction, params_from_iter};

/// A page of one table, put together condition by condition.
pub(crate) struct Select {
    text: String,
    values: Vec<Value>,
}

impl Select {
    /// The rows of a workspace; conditions can call the row `this`.
    pub(crate) fn of_workspace(table: &'static str, workspace_id: &str) -> Self {
        Self {
            text: format!("SELECT * FROM {table} AS this WHERE workspace_id = ?"),
            values: vec![text(workspace_id)],
        }
    }

    /// Rows that meet a condition without a value.
    pub(crate) fn from(table: &'static str) -> Self {
        Self { text: format!("SELECT * FROM {table} WHERE true"), values: Vec::new() }
    }

    /// Only rows that meet the condition; each of its `?` stands for one of the values.
    pub(crate) fn only<const N: usize>(mut self, condition: &'static str, values: [Value; N]) -> Self {
        debug_assert_eq!(condition.matches('?').count(), N, "{condition}");
        self.text += " AND (";
        self.text += condition;
        self.text += ")";
        self.values.extend(values);
        self
    }

    /// The same, where there is a value.
    pub(crate) fn only_if(self, condition: &'static str, value: Option<Value>) -> Self {
        match value {
            Some(value) => self.only(condition, [value]),
            None => self,
        }
    }

    /// Up to `limit` rows in an order that is a constant of this program.
    pub(crate) fn page<T>(
        mut self,
        transaction: &Transaction<'_>,
        order: &'static str,
        limit: usize,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<Vec<T>> {
        self.text += " ORDER BY ";
        self.text += order;
        self.text += " LIMIT ?";
        self.values.push(Value::Integer(i64::try_from(limit).unwrap_or(i64::MAX)));
        let values = self.values.iter().map(|value| value as &dyn ToSql);
        transaction.prepare_cached(&self.text)?.query_map(params_from_iter(values), read)?.collect()
    }
}

/// A text as a bound value.
pub(crate) fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// A list of texts as one bound value, for `json_each`.
pub(crate) fn list<'a>(texts: impl IntoIterator<Item = &'a str>) -> Value {
    Value::Text(texts.into_iter().collect::<serde_json::Value>().to_string())
}
