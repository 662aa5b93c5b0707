//! The edges, as data. Operations and limits come from the catalogue's sources; what was concluded from the absence of a
//! documented limit is `Assumed`.

use super::Fact::*;
use super::Premise::{AnyOperation, Can, Has, Holds, MayCall};
use super::{Circumstance, Edge, Fact, Premise};
use crate::Certainty::{self, Assumed, Documented};
use crate::{KnownScope as S, Operation as O};

/// All edges, by id.
pub fn edges() -> &'static [Edge] {
    &EDGES
}

/// Whether some edge has the id.
pub fn is_rule(id: &str) -> bool {
    edges().iter().any(|edge| edge.id == id)
}

const fn edge(
    id: &'static str,
    from: &'static [Premise],
    to: Fact,
    certainty: Certainty,
    how: &'static str,
) -> Edge {
    Edge { id, from, to, certainty, how, needs: None }
}

/// An edge that also depends on who and what else is in the workspace.
const fn given(needs: Circumstance, edge: Edge) -> Edge {
    Edge { needs: Some(needs), ..edge }
}

// The ids are those of the model's rules. E02 and E03 are not edges: that `all:create` and `all:update` are as good as
// full control follows from E01, E05, E06, E13, E18 and E19. E12 to E26 are ends in themselves; E27 to E30 start from
// members.
#[rustfmt::skip]
static EDGES: [Edge; 39] = [
    edge("E01", &[Can(O::CREATE_API_KEY)], EveryScope, Assumed, "create a key with `all:all`: no limit on the scopes of a new key is documented"),
    edge("E04", &[Can(O::LIST_API_KEY)], OtherKeys, Assumed, "read the field `key` of the list, which the schema requires and the guide calls shown once"),
    given(Circumstance::OtherKeys, edge("E04", &[Has(OtherKeys)], EveryScope, Assumed, "use the widest of the other keys")),
    edge("E05", &[Can(O::CREATE_WORKSPACE_MEMBER)], AdminMember, Documented, "invite an own mailbox as admin and accept"),
    given(Circumstance::ColludingMember, edge("E06", &[Can(O::PATCH_WORKSPACE_MEMBER)], AdminMember, Documented, "promote a colluding member to admin")),
    given(Circumstance::OtherMember, edge("E07", &[Can(O::DELETE_WORKSPACE_MEMBER)], LockOut, Documented, "remove the other members")),
    edge("E08", &[Can(O::CHANGE_WORKSPACE_OWNER)], OwnerMember, Assumed, "transfer ownership; how the secret it asks for is obtained is not documented"),
    edge("E09", &[Holds(S::SECURITY_TOKENS_CREATE)], Session, Assumed, "create a security token, if an unlisted operation does what the scope is named for"),
    edge("E09", &[Holds(S::SECURITY_TOKENS_ALL)], Session, Assumed, "create a security token, if an unlisted operation does what the scope is named for"),
    edge("E09", &[Holds(S::AUTH_CREATE)], Session, Assumed, "create a session, if an unlisted operation does what the scope is named for"),
    edge("E09", &[Holds(S::AUTH_ALL)], Session, Assumed, "create a session, if an unlisted operation does what the scope is named for"),
    edge("E10", &[Has(AdminWorkspaceKey), AnyOperation], Fleet, Documented, "send `x-as-workspace`: the key acts in every managed workspace with the same scopes"),
    edge("E11", &[Has(Fleet), Can(O::CREATE_API_KEY)], Foothold, Assumed, "create a key inside a managed workspace; it outlasts the link"),
    edge("E11", &[Has(Fleet), Can(O::CREATE_WORKSPACE_MEMBER)], Foothold, Assumed, "invite a member into a managed workspace; it outlasts the link"),
    edge("E12", &[Can(O::CREATE_WORKSPACE_GROUP_MEMBER)], FurtherWorkspace, Documented, "invite a workspace into the group; its owner has to accept"),
    edge("E13", &[Can(O::CREATE_WEBHOOK)], Replies, Documented, "create a webhook for all events to an own address"),
    edge("E13", &[Can(O::PATCH_WEBHOOK)], Replies, Documented, "point a webhook to an own address"),
    edge("E14", &[Can(O::GET_WEBHOOK)], ReceiverSecrets, Documented, "read the headers of a webhook"),
    edge("E14", &[MayCall(O::LIST_WEBHOOK)], ReceiverSecrets, Assumed, "list the webhooks with their headers"),
    edge("E15", &[Can(O::LIST_WEBHOOK_EVENT)], Replies, Documented, "read the payloads of past deliveries"),
    edge("E16", &[Can(O::LIST_EMAIL)], Mailboxes, Documented, "read what arrives in the sending mailboxes"),
    given(Circumstance::SignInMailbox, edge("E16", &[Has(Mailboxes)], Session, Assumed, "read login links and one-time passwords of whoever signs in with such a mailbox")),
    edge("E17", &[Can(O::REPLY_TO_EMAIL)], Impersonation, Documented, "send as any mailbox"),
    edge("E18", &[Can(O::PATCH_ACCOUNT)], Diversion, Documented, "set another reply-to address"),
    edge("E18", &[Can(O::CREATE_ACCOUNT)], Diversion, Documented, "add an own mailbox as a sender"),
    edge("E19", &[Can(O::PATCH_CAMPAIGN)], SilentCopy, Documented, "put an own address into the copy lists of a campaign"),
    edge("E20", &[Can(O::EXPORT_CAMPAIGN)], CampaignCopy, Documented, "export a campaign and import it elsewhere"),
    edge("E20", &[MayCall(O::SHARE_CAMPAIGN)], CampaignCopy, Assumed, "share a campaign, which anybody can copy for seven days"),
    edge("E21", &[Has(AdminWorkspaceKey), MayCall(O::MOVE_ACCOUNTS)], MailboxMove, Assumed, "move mailboxes from one managed workspace to another"),
    edge("E22", &[MayCall(O::TOGGLE_TAG_RESOURCE)], Retagging, Assumed, "change tags, by which campaigns choose their senders"),
    edge("E23", &[Can(O::CREATE_DFY_EMAIL_ACCOUNT_ORDER)], Spending, Documented, "place an order, paid by the default payment method"),
    edge("E24", &[Can(O::SCHEDULE_CURRENT_WORKSPACE_REMOVAL)], Removal, Documented, "schedule the workspace for removal"),
    edge("E25", &[Has(SubWorkspaceKey), Can(O::DELETE_WORKSPACE_GROUP_MEMBER)], Departure, Assumed, "leave the group; documented for owners, not for keys"),
    edge("E26", &[Has(AdminMember)], HiddenAccess, Assumed, "consent to an OAuth app, whose grants no operation lists"),
    edge("E27", &[Has(AdminMember)], EveryScope, Documented, "use the app as admin: create keys, change members"),
    edge("E27", &[Has(OwnerMember)], EveryScope, Documented, "use the app as owner"),
    edge("E28", &[Has(IntegratingMember)], EveryScope, Assumed, "create a key in the app that may do more than the role"),
    edge("E29", &[Has(RestrictedMember), AnyOperation], Bypass, Assumed, "use the API, where app permissions bind nobody"),
    edge("E30", &[Has(RemovedMember), AnyOperation], Aftermath, Assumed, "go on using the key: keys have no owner"),
];
