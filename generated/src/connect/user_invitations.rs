// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! User invitations: `/v1/userInvitations`.

use super::{UserRole, apps};
use crate::runtime::emit::*;

/// Lists user invitations.
///
/// `GET /v1/userInvitations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-userInvitations)
pub fn list() -> Request<Page<UserInvitation>, ListQuery> {
    Request::new(Method::Get, "/v1/userInvitations").limited(200)
}

/// Reads one of the user invitations.
///
/// `GET /v1/userInvitations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-userInvitations-_id_)
pub fn get(id: impl Into<Id<UserInvitation>>) -> Request<Document<UserInvitation>, GetQuery> {
    Request::new(Method::Get, "/v1/userInvitations/{id}").path("id", id.into())
}

/// Creates one of the user invitations.
///
/// `POST /v1/userInvitations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-userInvitations)
pub fn create(body: UserInvitationCreate) -> Request<Document<UserInvitation>> {
    Request::new(Method::Post, "/v1/userInvitations").body(body)
}

/// Deletes one of the user invitations.
///
/// `DELETE /v1/userInvitations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-userInvitations-_id_)
pub fn delete(id: impl Into<Id<UserInvitation>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/userInvitations/{id}").path("id", id.into())
}

/// Reads the visible apps of one of the user invitations.
///
/// `GET /v1/userInvitations/{id}/visibleApps`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-userInvitations-_id_-visibleApps)
pub fn visible_apps(
    id: impl Into<Id<UserInvitation>>,
) -> Request<Page<apps::App>, VisibleAppsQuery> {
    Request::new(Method::Get, "/v1/userInvitations/{id}/visibleApps")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the visible apps of one of the user invitations.
///
/// `GET /v1/userInvitations/{id}/relationships/visibleApps`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-userInvitations-_id_-relationships-visibleApps)
pub fn visible_apps_linkages(id: impl Into<Id<UserInvitation>>) -> Request<Linkages<apps::App>> {
    Request::new(
        Method::Get,
        "/v1/userInvitations/{id}/relationships/visibleApps",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = UserInvitationJoins;
}

impl Request<Page<UserInvitation>, ListQuery> {
    /// Sets `filter[email]`.
    pub fn filter_email(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[email]", values)
    }

    /// Sets `filter[roles]`.
    pub fn filter_roles(self, values: impl IntoIterator<Item = UserRole>) -> Self {
        self.list::<UserRole, _>("filter[roles]", values)
    }

    /// Sets `filter[visibleApps]`.
    pub fn filter_visible_apps(
        self,
        values: impl IntoIterator<Item = impl Into<Id<apps::App>>>,
    ) -> Self {
        self.list::<Id<apps::App>, _>("filter[visibleApps]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = UserInvitationJoins;
}

/// The parameters of [`visible_apps`](fn@visible_apps).
pub enum VisibleAppsQuery {}
impl Query for VisibleAppsQuery {
    type Joins = Only<apps::AppField>;
}

/// A resource of the type `userInvitations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInvitation {
    /// Which one it is, among those of its type.
    pub id: Id<UserInvitation>,
    /// What it is.
    pub attributes: UserInvitationAttributes,
    /// What it is connected with.
    pub relationships: UserInvitationRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    UserInvitation,
    "userInvitations",
    attributes,
    relationships,
    links
);

/// The attributes of [`UserInvitation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInvitationAttributes {
    /// `allAppsVisible`
    pub all_apps_visible: Option<bool>,
    /// `email`
    pub email: Option<String>,
    /// `expirationDate`
    pub expiration_date: Option<DateTime>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `provisioningAllowed`
    pub provisioning_allowed: Option<bool>,
    /// `roles`
    pub roles: Option<Vec<UserRole>>,
}

impl Object for UserInvitationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "allAppsVisible" => read_value(&mut self.all_apps_visible, map),
            "email" => read_value(&mut self.email, map),
            "expirationDate" => read_value(&mut self.expiration_date, map),
            "firstName" => read_value(&mut self.first_name, map),
            "lastName" => read_value(&mut self.last_name, map),
            "provisioningAllowed" => read_value(&mut self.provisioning_allowed, map),
            "roles" => read_list(&mut self.roles, map),
            _ => skip(map),
        }
    }
}

impl Member for UserInvitationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("UserInvitationAttributes")
            .member("allAppsVisible", &self.all_apps_visible)
            .member("email", &self.email)
            .member("expirationDate", &self.expiration_date)
            .member("firstName", &self.first_name)
            .member("lastName", &self.last_name)
            .member("provisioningAllowed", &self.provisioning_allowed)
            .member("roles", &self.roles)
            .end()
    }
}
object!(UserInvitationAttributes);

/// The relationships of [`UserInvitation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInvitationRelationships {
    /// `visibleApps`
    pub visible_apps: ToMany<apps::App>,
}

impl Object for UserInvitationRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "visibleApps" => read_relationship(&mut self.visible_apps, map),
            _ => skip(map),
        }
    }
}

impl Member for UserInvitationRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("UserInvitationRelationships")
            .relationship("visibleApps", &self.visible_apps)
            .end()
    }
}
object!(UserInvitationRelationships);

/// Creates one `UserInvitation`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UserInvitationCreate(Body);

impl UserInvitationCreate {
    /// With what is required.
    pub fn new(
        email: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        roles: impl IntoIterator<Item = UserRole>,
    ) -> Self {
        Self(
            Body::new("userInvitations")
                .with_attributes()
                .attribute("email", email.into())
                .attribute("firstName", first_name.into())
                .attribute("lastName", last_name.into())
                .attributes_list::<UserRole, _>("roles", roles),
        )
    }

    /// Sets `allAppsVisible`.
    pub fn all_apps_visible(self, all_apps_visible: bool) -> Self {
        Self(self.0.attribute("allAppsVisible", all_apps_visible))
    }

    /// Sets `provisioningAllowed`.
    pub fn provisioning_allowed(self, provisioning_allowed: bool) -> Self {
        Self(
            self.0
                .attribute("provisioningAllowed", provisioning_allowed),
        )
    }

    /// Sets the relationship `visibleApps`.
    pub fn visible_apps(
        self,
        visible_apps: impl IntoIterator<Item = impl Into<Id<apps::App>>>,
    ) -> Self {
        Self(
            self.0
                .to_many::<apps::App, _>("visibleApps", "apps", visible_apps),
        )
    }

    /// Sends null for `allAppsVisible`.
    pub fn clear_all_apps_visible(self) -> Self {
        Self(self.0.clear_attribute("allAppsVisible"))
    }

    /// Sends null for `provisioningAllowed`.
    pub fn clear_provisioning_allowed(self) -> Self {
        Self(self.0.clear_attribute("provisioningAllowed"))
    }
}
body!(UserInvitationCreate);

/// What can be asked along with `UserInvitation`.
///
/// Fields can be chosen: `fields[apps]`, `fields[userInvitations]`.
///
/// Can be included: `visibleApps`.
pub enum UserInvitationJoins {}
joins!(
    UserInvitationJoins,
    include = UserInvitationInclude,
    to_many = UserInvitationToMany,
    fields = [apps::AppField, UserInvitationField]
);

names! {
    /// The fields that `fields[userInvitations]` can choose.
    pub enum UserInvitationField {
        Email = "email",
        FirstName = "firstName",
        LastName = "lastName",
        ExpirationDate = "expirationDate",
        Roles = "roles",
        AllAppsVisible = "allAppsVisible",
        ProvisioningAllowed = "provisioningAllowed",
        VisibleApps = "visibleApps",
    }
}

impl Field for UserInvitationField {
    const PARAMETER: &'static str = "fields[userInvitations]";
}

names! {
    /// What can be included with `UserInvitation`.
    pub enum UserInvitationInclude {
        VisibleApps = "visibleApps",
    }
}

names! {
    /// Relationships of `UserInvitation` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum UserInvitationToMany {
        VisibleApps = "visibleApps",
    }
}

impl Limited for UserInvitationToMany {
    fn maximum(self) -> u32 {
        50
    }
}

names! {
    /// Values of `sort`.
    pub enum Sort {
        Email = "email",
        EmailDescending = "-email",
        LastName = "lastName",
        LastNameDescending = "-lastName",
    }
}
