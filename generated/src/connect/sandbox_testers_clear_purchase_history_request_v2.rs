// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Sandbox testers clear purchase history request v2: `/v2/sandboxTestersClearPurchaseHistoryRequest`.

use super::sandbox_testers_v2;
use crate::runtime::emit::*;

/// Creates one of the sandbox testers clear purchase history request v2.
///
/// `POST /v2/sandboxTestersClearPurchaseHistoryRequest`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-sandboxTestersClearPurchaseHistoryRequest)
pub fn create(
    body: SandboxTestersClearPurchaseHistoryRequestV2Create,
) -> Request<Document<SandboxTestersClearPurchaseHistoryRequestV2>> {
    Request::new(
        Method::Post,
        "/v2/sandboxTestersClearPurchaseHistoryRequest",
    )
    .body(body)
}

/// A resource of the type `sandboxTestersClearPurchaseHistoryRequest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SandboxTestersClearPurchaseHistoryRequestV2 {
    /// Which one it is, among those of its type.
    pub id: Id<SandboxTestersClearPurchaseHistoryRequestV2>,
    /// Where it is.
    pub links: Links,
}
resource!(
    SandboxTestersClearPurchaseHistoryRequestV2,
    "sandboxTestersClearPurchaseHistoryRequest",
    links
);

/// Creates one `SandboxTestersClearPurchaseHistoryRequestV2`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SandboxTestersClearPurchaseHistoryRequestV2Create(Body);

impl SandboxTestersClearPurchaseHistoryRequestV2Create {
    /// With what is required.
    pub fn new(
        sandbox_testers: impl IntoIterator<Item = impl Into<Id<sandbox_testers_v2::SandboxTesterV2>>>,
    ) -> Self {
        Self(
            Body::new("sandboxTestersClearPurchaseHistoryRequest")
                .with_relationships()
                .to_many::<sandbox_testers_v2::SandboxTesterV2, _>(
                    "sandboxTesters",
                    "sandboxTesters",
                    sandbox_testers,
                ),
        )
    }
}
body!(SandboxTestersClearPurchaseHistoryRequestV2Create);
