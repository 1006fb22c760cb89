// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Customer review responses: `/v1/customerReviewResponses`.

use super::customer_reviews;
use crate::runtime::emit::*;

/// Reads one of the customer review responses.
///
/// `GET /v1/customerReviewResponses/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-customerReviewResponses-_id_)
pub fn get(
    id: impl Into<Id<CustomerReviewResponseV1>>,
) -> Request<Document<CustomerReviewResponseV1>, GetQuery> {
    Request::new(Method::Get, "/v1/customerReviewResponses/{id}").path("id", id.into())
}

/// Creates one of the customer review responses.
///
/// `POST /v1/customerReviewResponses`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-customerReviewResponses)
pub fn create(body: CustomerReviewResponseV1Create) -> Request<Document<CustomerReviewResponseV1>> {
    Request::new(Method::Post, "/v1/customerReviewResponses").body(body)
}

/// Deletes one of the customer review responses.
///
/// `DELETE /v1/customerReviewResponses/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-customerReviewResponses-_id_)
pub fn delete(id: impl Into<Id<CustomerReviewResponseV1>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/customerReviewResponses/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = CustomerReviewResponseV1Joins;
}

/// A resource of the type `customerReviewResponses`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerReviewResponseV1 {
    /// Which one it is, among those of its type.
    pub id: Id<CustomerReviewResponseV1>,
    /// What it is.
    pub attributes: CustomerReviewResponseV1Attributes,
    /// What it is connected with.
    pub relationships: CustomerReviewResponseV1Relationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    CustomerReviewResponseV1,
    "customerReviewResponses",
    attributes,
    relationships,
    links
);

/// The attributes of [`CustomerReviewResponseV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerReviewResponseV1Attributes {
    /// `lastModifiedDate`
    pub last_modified_date: Option<DateTime>,
    /// `responseBody`
    pub response_body: Option<String>,
    /// `state`
    pub state: Option<CustomerReviewResponseV1State>,
}

impl Object for CustomerReviewResponseV1Attributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "lastModifiedDate" => read_value(&mut self.last_modified_date, map),
            "responseBody" => read_value(&mut self.response_body, map),
            "state" => read_value(&mut self.state, map),
            _ => skip(map),
        }
    }
}

impl Member for CustomerReviewResponseV1Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CustomerReviewResponseV1Attributes")
            .member("lastModifiedDate", &self.last_modified_date)
            .member("responseBody", &self.response_body)
            .member("state", &self.state)
            .end()
    }
}
object!(CustomerReviewResponseV1Attributes);

/// The relationships of [`CustomerReviewResponseV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerReviewResponseV1Relationships {
    /// `review`
    pub review: ToOne<customer_reviews::CustomerReview>,
}

impl Object for CustomerReviewResponseV1Relationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "review" => read_relationship(&mut self.review, map),
            _ => skip(map),
        }
    }
}

impl Member for CustomerReviewResponseV1Relationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CustomerReviewResponseV1Relationships")
            .relationship("review", &self.review)
            .end()
    }
}
object!(CustomerReviewResponseV1Relationships);

/// Creates one `CustomerReviewResponseV1`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CustomerReviewResponseV1Create(Body);

impl CustomerReviewResponseV1Create {
    /// With what is required.
    pub fn new(
        response_body: impl Into<String>,
        review: impl Into<Id<customer_reviews::CustomerReview>>,
    ) -> Self {
        Self(
            Body::new("customerReviewResponses")
                .with_attributes()
                .with_relationships()
                .attribute("responseBody", response_body.into())
                .to_one::<customer_reviews::CustomerReview>(
                    "review",
                    "customerReviews",
                    review.into(),
                ),
        )
    }
}
body!(CustomerReviewResponseV1Create);

values! {
    /// Values of `state`.
    pub enum CustomerReviewResponseV1State {
        Published = "PUBLISHED",
        PendingPublish = "PENDING_PUBLISH",
    }
}

/// What can be asked along with `CustomerReviewResponseV1`.
///
/// Fields can be chosen: `fields[customerReviewResponses]`, `fields[customerReviews]`.
///
/// Can be included: `review`.
pub enum CustomerReviewResponseV1Joins {}
joins!(
    CustomerReviewResponseV1Joins,
    include = CustomerReviewResponseV1Include,
    to_many = Never,
    fields = [
        CustomerReviewResponseV1Field,
        customer_reviews::CustomerReviewField
    ]
);

names! {
    /// The fields that `fields[customerReviewResponses]` can choose.
    pub enum CustomerReviewResponseV1Field {
        ResponseBody = "responseBody",
        LastModifiedDate = "lastModifiedDate",
        State = "state",
        Review = "review",
    }
}

impl Field for CustomerReviewResponseV1Field {
    const PARAMETER: &'static str = "fields[customerReviewResponses]";
}

names! {
    /// What can be included with `CustomerReviewResponseV1`.
    pub enum CustomerReviewResponseV1Include {
        Review = "review",
    }
}
