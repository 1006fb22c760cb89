// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Beta tester invitations: `/v1/betaTesterInvitations`.

use super::{apps, beta_testers};
use crate::runtime::emit::*;

/// Creates one of the beta tester invitations.
///
/// `POST /v1/betaTesterInvitations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaTesterInvitations)
pub fn create(body: BetaTesterInvitationCreate) -> Request<Document<BetaTesterInvitation>> {
    Request::new(Method::Post, "/v1/betaTesterInvitations").body(body)
}

/// A resource of the type `betaTesterInvitations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaTesterInvitation {
    /// Which one it is, among those of its type.
    pub id: Id<BetaTesterInvitation>,
    /// Where it is.
    pub links: Links,
}
resource!(BetaTesterInvitation, "betaTesterInvitations", links);

/// Creates one `BetaTesterInvitation`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BetaTesterInvitationCreate(Body);

impl BetaTesterInvitationCreate {
    /// With what is required.
    pub fn new(app: impl Into<Id<apps::App>>) -> Self {
        Self(
            Body::new("betaTesterInvitations")
                .with_relationships()
                .to_one::<apps::App>("app", "apps", app.into()),
        )
    }

    /// Sets the relationship `betaTester`.
    #[deprecated]
    pub fn beta_tester(self, beta_tester: impl Into<Id<beta_testers::BetaTester>>) -> Self {
        Self(self.0.to_one::<beta_testers::BetaTester>(
            "betaTester",
            "betaTesters",
            beta_tester.into(),
        ))
    }
}
body!(BetaTesterInvitationCreate);
