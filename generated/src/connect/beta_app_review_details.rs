// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Beta app review details: `/v1/betaAppReviewDetails`.

use super::apps;
use crate::runtime::emit::*;

/// Lists beta app review details.
///
/// `GET /v1/betaAppReviewDetails`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppReviewDetails)
pub fn list(
    app: impl IntoIterator<Item = impl Into<Id<apps::App>>>,
) -> Request<Page<BetaAppReviewDetail>, ListQuery> {
    Request::new(Method::Get, "/v1/betaAppReviewDetails")
        .list::<Id<apps::App>, _>("filter[app]", app)
        .required("filter[app]")
        .limited(200)
}

/// Reads one of the beta app review details.
///
/// `GET /v1/betaAppReviewDetails/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppReviewDetails-_id_)
pub fn get(
    id: impl Into<Id<BetaAppReviewDetail>>,
) -> Request<Document<BetaAppReviewDetail>, GetQuery> {
    Request::new(Method::Get, "/v1/betaAppReviewDetails/{id}").path("id", id.into())
}

/// Changes one of the beta app review details.
///
/// `PATCH /v1/betaAppReviewDetails/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaAppReviewDetails-_id_)
pub fn update(
    id: impl Into<Id<BetaAppReviewDetail>>,
    body: BetaAppReviewDetailUpdate,
) -> Request<Document<BetaAppReviewDetail>> {
    Request::new(Method::Patch, "/v1/betaAppReviewDetails/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Reads the app of one of the beta app review details.
///
/// `GET /v1/betaAppReviewDetails/{id}/app`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppReviewDetails-_id_-app)
pub fn app(
    id: impl Into<Id<BetaAppReviewDetail>>,
) -> Request<Document<Option<apps::App>>, AppQuery> {
    Request::new(Method::Get, "/v1/betaAppReviewDetails/{id}/app").path("id", id.into())
}

/// Reads the identity of the app of one of the beta app review details.
///
/// `GET /v1/betaAppReviewDetails/{id}/relationships/app`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppReviewDetails-_id_-relationships-app)
pub fn app_linkage(id: impl Into<Id<BetaAppReviewDetail>>) -> Request<Linkage<apps::App>> {
    Request::new(
        Method::Get,
        "/v1/betaAppReviewDetails/{id}/relationships/app",
    )
    .path("id", id.into())
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = BetaAppReviewDetailJoins;
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = BetaAppReviewDetailJoins;
}

/// The parameters of [`app`](fn@app).
pub enum AppQuery {}
impl Query for AppQuery {
    type Joins = Only<apps::AppField>;
}

/// A resource of the type `betaAppReviewDetails`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaAppReviewDetail {
    /// Which one it is, among those of its type.
    pub id: Id<BetaAppReviewDetail>,
    /// What it is.
    pub attributes: BetaAppReviewDetailAttributes,
    /// What it is connected with.
    pub relationships: BetaAppReviewDetailRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    BetaAppReviewDetail,
    "betaAppReviewDetails",
    attributes,
    relationships,
    links
);

/// The attributes of [`BetaAppReviewDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaAppReviewDetailAttributes {
    /// `contactEmail`
    pub contact_email: Option<String>,
    /// `contactFirstName`
    pub contact_first_name: Option<String>,
    /// `contactLastName`
    pub contact_last_name: Option<String>,
    /// `contactPhone`
    pub contact_phone: Option<String>,
    /// `demoAccountName`
    pub demo_account_name: Option<String>,
    /// `demoAccountPassword`
    pub demo_account_password: Option<String>,
    /// `demoAccountRequired`
    pub demo_account_required: Option<bool>,
    /// `notes`
    pub notes: Option<String>,
}

impl Object for BetaAppReviewDetailAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "contactEmail" => read_value(&mut self.contact_email, map),
            "contactFirstName" => read_value(&mut self.contact_first_name, map),
            "contactLastName" => read_value(&mut self.contact_last_name, map),
            "contactPhone" => read_value(&mut self.contact_phone, map),
            "demoAccountName" => read_value(&mut self.demo_account_name, map),
            "demoAccountPassword" => read_value(&mut self.demo_account_password, map),
            "demoAccountRequired" => read_value(&mut self.demo_account_required, map),
            "notes" => read_value(&mut self.notes, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaAppReviewDetailAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaAppReviewDetailAttributes")
            .member("contactEmail", &self.contact_email)
            .member("contactFirstName", &self.contact_first_name)
            .member("contactLastName", &self.contact_last_name)
            .member("contactPhone", &self.contact_phone)
            .member("demoAccountName", &self.demo_account_name)
            .member("demoAccountPassword", &self.demo_account_password)
            .member("demoAccountRequired", &self.demo_account_required)
            .member("notes", &self.notes)
            .end()
    }
}
object!(BetaAppReviewDetailAttributes);

/// The relationships of [`BetaAppReviewDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaAppReviewDetailRelationships {
    /// `app`
    pub app: ToOne<apps::App>,
}

impl Object for BetaAppReviewDetailRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "app" => read_relationship(&mut self.app, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaAppReviewDetailRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaAppReviewDetailRelationships")
            .relationship("app", &self.app)
            .end()
    }
}
object!(BetaAppReviewDetailRelationships);

/// Changes one `BetaAppReviewDetail`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BetaAppReviewDetailUpdate(Body);

impl BetaAppReviewDetailUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("betaAppReviewDetails"))
    }

    /// Sets `contactEmail`.
    pub fn contact_email(self, contact_email: impl Into<String>) -> Self {
        Self(self.0.attribute("contactEmail", contact_email.into()))
    }

    /// Sets `contactFirstName`.
    pub fn contact_first_name(self, contact_first_name: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("contactFirstName", contact_first_name.into()),
        )
    }

    /// Sets `contactLastName`.
    pub fn contact_last_name(self, contact_last_name: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("contactLastName", contact_last_name.into()),
        )
    }

    /// Sets `contactPhone`.
    pub fn contact_phone(self, contact_phone: impl Into<String>) -> Self {
        Self(self.0.attribute("contactPhone", contact_phone.into()))
    }

    /// Sets `demoAccountName`.
    pub fn demo_account_name(self, demo_account_name: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("demoAccountName", demo_account_name.into()),
        )
    }

    /// Sets `demoAccountPassword`.
    pub fn demo_account_password(self, demo_account_password: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("demoAccountPassword", demo_account_password.into()),
        )
    }

    /// Sets `demoAccountRequired`.
    pub fn demo_account_required(self, demo_account_required: bool) -> Self {
        Self(
            self.0
                .attribute("demoAccountRequired", demo_account_required),
        )
    }

    /// Sets `notes`.
    pub fn notes(self, notes: impl Into<String>) -> Self {
        Self(self.0.attribute("notes", notes.into()))
    }

    /// Sends null for `contactEmail`.
    pub fn clear_contact_email(self) -> Self {
        Self(self.0.clear_attribute("contactEmail"))
    }

    /// Sends null for `contactFirstName`.
    pub fn clear_contact_first_name(self) -> Self {
        Self(self.0.clear_attribute("contactFirstName"))
    }

    /// Sends null for `contactLastName`.
    pub fn clear_contact_last_name(self) -> Self {
        Self(self.0.clear_attribute("contactLastName"))
    }

    /// Sends null for `contactPhone`.
    pub fn clear_contact_phone(self) -> Self {
        Self(self.0.clear_attribute("contactPhone"))
    }

    /// Sends null for `demoAccountName`.
    pub fn clear_demo_account_name(self) -> Self {
        Self(self.0.clear_attribute("demoAccountName"))
    }

    /// Sends null for `demoAccountPassword`.
    pub fn clear_demo_account_password(self) -> Self {
        Self(self.0.clear_attribute("demoAccountPassword"))
    }

    /// Sends null for `demoAccountRequired`.
    pub fn clear_demo_account_required(self) -> Self {
        Self(self.0.clear_attribute("demoAccountRequired"))
    }

    /// Sends null for `notes`.
    pub fn clear_notes(self) -> Self {
        Self(self.0.clear_attribute("notes"))
    }
}
body!(BetaAppReviewDetailUpdate, default);

/// What can be asked along with `BetaAppReviewDetail`.
///
/// Fields can be chosen: `fields[apps]`, `fields[betaAppReviewDetails]`.
///
/// Can be included: `app`.
pub enum BetaAppReviewDetailJoins {}
joins!(
    BetaAppReviewDetailJoins,
    include = BetaAppReviewDetailInclude,
    to_many = Never,
    fields = [apps::AppField, BetaAppReviewDetailField]
);

names! {
    /// The fields that `fields[betaAppReviewDetails]` can choose.
    pub enum BetaAppReviewDetailField {
        ContactFirstName = "contactFirstName",
        ContactLastName = "contactLastName",
        ContactPhone = "contactPhone",
        ContactEmail = "contactEmail",
        DemoAccountName = "demoAccountName",
        DemoAccountPassword = "demoAccountPassword",
        DemoAccountRequired = "demoAccountRequired",
        Notes = "notes",
        App = "app",
    }
}

impl Field for BetaAppReviewDetailField {
    const PARAMETER: &'static str = "fields[betaAppReviewDetails]";
}

names! {
    /// What can be included with `BetaAppReviewDetail`.
    pub enum BetaAppReviewDetailInclude {
        App = "app",
    }
}
