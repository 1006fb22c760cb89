// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Users: `/v1/users`.

use super::{UserRole, apps};
use crate::runtime::emit::*;

/// Lists users.
///
/// `GET /v1/users`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-users)
pub fn list() -> Request<Page<User>, ListQuery> {
    Request::new(Method::Get, "/v1/users").limited(200)
}

/// Reads one of the users.
///
/// `GET /v1/users/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-users-_id_)
pub fn get(id: impl Into<Id<User>>) -> Request<Document<User>, GetQuery> {
    Request::new(Method::Get, "/v1/users/{id}").path("id", id.into())
}

/// Changes one of the users.
///
/// `PATCH /v1/users/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-users-_id_)
pub fn update(id: impl Into<Id<User>>, body: UserUpdate) -> Request<Document<User>> {
    Request::new(Method::Patch, "/v1/users/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the users.
///
/// `DELETE /v1/users/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-users-_id_)
pub fn delete(id: impl Into<Id<User>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/users/{id}").path("id", id.into())
}

/// Reads the visible apps of one of the users.
///
/// `GET /v1/users/{id}/visibleApps`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-users-_id_-visibleApps)
pub fn visible_apps(id: impl Into<Id<User>>) -> Request<Page<apps::App>, VisibleAppsQuery> {
    Request::new(Method::Get, "/v1/users/{id}/visibleApps")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the visible apps of one of the users.
///
/// `GET /v1/users/{id}/relationships/visibleApps`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-users-_id_-relationships-visibleApps)
pub fn visible_apps_linkages(id: impl Into<Id<User>>) -> Request<Linkages<apps::App>> {
    Request::new(Method::Get, "/v1/users/{id}/relationships/visibleApps")
        .path("id", id.into())
        .limited(200)
}

/// Adds to the visible apps of one of the users.
///
/// `POST /v1/users/{id}/relationships/visibleApps`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-users-_id_-relationships-visibleApps)
pub fn add_visible_apps(
    id: impl Into<Id<User>>,
    visible_apps: impl IntoIterator<Item = impl Into<Id<apps::App>>>,
) -> Request<()> {
    Request::new(Method::Post, "/v1/users/{id}/relationships/visibleApps")
        .path("id", id.into())
        .linkages::<apps::App, _>("apps", visible_apps)
}

/// Replaces the visible apps of one of the users.
///
/// `PATCH /v1/users/{id}/relationships/visibleApps`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-users-_id_-relationships-visibleApps)
pub fn replace_visible_apps(
    id: impl Into<Id<User>>,
    visible_apps: impl IntoIterator<Item = impl Into<Id<apps::App>>>,
) -> Request<()> {
    Request::new(Method::Patch, "/v1/users/{id}/relationships/visibleApps")
        .path("id", id.into())
        .linkages::<apps::App, _>("apps", visible_apps)
}

/// Removes from the visible apps of one of the users.
///
/// `DELETE /v1/users/{id}/relationships/visibleApps`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-users-_id_-relationships-visibleApps)
pub fn remove_visible_apps(
    id: impl Into<Id<User>>,
    visible_apps: impl IntoIterator<Item = impl Into<Id<apps::App>>>,
) -> Request<()> {
    Request::new(Method::Delete, "/v1/users/{id}/relationships/visibleApps")
        .path("id", id.into())
        .linkages::<apps::App, _>("apps", visible_apps)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = UserJoins;
}

impl Request<Page<User>, ListQuery> {
    /// Sets `filter[username]`.
    pub fn filter_username(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[username]", values)
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
    type Joins = UserJoins;
}

/// The parameters of [`visible_apps`](fn@visible_apps).
pub enum VisibleAppsQuery {}
impl Query for VisibleAppsQuery {
    type Joins = Only<apps::AppField>;
}

/// A resource of the type `users`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    /// Which one it is, among those of its type.
    pub id: Id<User>,
    /// What it is.
    pub attributes: UserAttributes,
    /// What it is connected with.
    pub relationships: UserRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(User, "users", attributes, relationships, links);

/// The attributes of [`User`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserAttributes {
    /// `allAppsVisible`
    pub all_apps_visible: Option<bool>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `provisioningAllowed`
    pub provisioning_allowed: Option<bool>,
    /// `roles`
    pub roles: Option<Vec<UserRole>>,
    /// `username`
    pub username: Option<String>,
}

impl Object for UserAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "allAppsVisible" => read_value(&mut self.all_apps_visible, map),
            "firstName" => read_value(&mut self.first_name, map),
            "lastName" => read_value(&mut self.last_name, map),
            "provisioningAllowed" => read_value(&mut self.provisioning_allowed, map),
            "roles" => read_list(&mut self.roles, map),
            "username" => read_value(&mut self.username, map),
            _ => skip(map),
        }
    }
}

impl Member for UserAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("UserAttributes")
            .member("allAppsVisible", &self.all_apps_visible)
            .member("firstName", &self.first_name)
            .member("lastName", &self.last_name)
            .member("provisioningAllowed", &self.provisioning_allowed)
            .member("roles", &self.roles)
            .member("username", &self.username)
            .end()
    }
}
object!(UserAttributes);

/// The relationships of [`User`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserRelationships {
    /// `visibleApps`
    pub visible_apps: ToMany<apps::App>,
}

impl Object for UserRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "visibleApps" => read_relationship(&mut self.visible_apps, map),
            _ => skip(map),
        }
    }
}

impl Member for UserRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("UserRelationships")
            .relationship("visibleApps", &self.visible_apps)
            .end()
    }
}
object!(UserRelationships);

/// Changes one `User`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UserUpdate(Body);

impl UserUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("users"))
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

    /// Sets `roles`.
    pub fn roles(self, roles: impl IntoIterator<Item = UserRole>) -> Self {
        Self(self.0.attributes_list::<UserRole, _>("roles", roles))
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

    /// Sends null for `roles`.
    pub fn clear_roles(self) -> Self {
        Self(self.0.clear_attribute("roles"))
    }
}
body!(UserUpdate, default);

/// What can be asked along with `User`.
///
/// Fields can be chosen: `fields[apps]`, `fields[users]`.
///
/// Can be included: `visibleApps`.
pub enum UserJoins {}
joins!(
    UserJoins,
    include = UserInclude,
    to_many = UserToMany,
    fields = [apps::AppField, UserField]
);

names! {
    /// The fields that `fields[users]` can choose.
    pub enum UserField {
        Username = "username",
        FirstName = "firstName",
        LastName = "lastName",
        Roles = "roles",
        AllAppsVisible = "allAppsVisible",
        ProvisioningAllowed = "provisioningAllowed",
        VisibleApps = "visibleApps",
    }
}

impl Field for UserField {
    const PARAMETER: &'static str = "fields[users]";
}

names! {
    /// What can be included with `User`.
    pub enum UserInclude {
        VisibleApps = "visibleApps",
    }
}

names! {
    /// Relationships of `User` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum UserToMany {
        VisibleApps = "visibleApps",
    }
}

impl Limited for UserToMany {
    fn maximum(self) -> u32 {
        50
    }
}

names! {
    /// Values of `sort`.
    pub enum Sort {
        Username = "username",
        UsernameDescending = "-username",
        LastName = "lastName",
        LastNameDescending = "-lastName",
    }
}
