// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! End app availability pre orders: `/v1/endAppAvailabilityPreOrders`.

use super::territory_availabilities;
use crate::runtime::emit::*;

/// Creates one of the end app availability pre orders.
///
/// `POST /v1/endAppAvailabilityPreOrders`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-endAppAvailabilityPreOrders)
pub fn create(
    body: EndAppAvailabilityPreOrderCreate,
) -> Request<Document<EndAppAvailabilityPreOrder>> {
    Request::new(Method::Post, "/v1/endAppAvailabilityPreOrders").body(body)
}

/// A resource of the type `endAppAvailabilityPreOrders`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndAppAvailabilityPreOrder {
    /// Which one it is, among those of its type.
    pub id: Id<EndAppAvailabilityPreOrder>,
    /// Where it is.
    pub links: Links,
}
resource!(
    EndAppAvailabilityPreOrder,
    "endAppAvailabilityPreOrders",
    links
);

/// Creates one `EndAppAvailabilityPreOrder`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct EndAppAvailabilityPreOrderCreate(Body);

impl EndAppAvailabilityPreOrderCreate {
    /// With what is required.
    pub fn new(
        territory_availabilities: impl IntoIterator<
            Item = impl Into<Id<territory_availabilities::TerritoryAvailability>>,
        >,
    ) -> Self {
        Self(
            Body::new("endAppAvailabilityPreOrders")
                .with_relationships()
                .to_many::<territory_availabilities::TerritoryAvailability, _>(
                    "territoryAvailabilities",
                    "territoryAvailabilities",
                    territory_availabilities,
                ),
        )
    }
}
body!(EndAppAvailabilityPreOrderCreate);
