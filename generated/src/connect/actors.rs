// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Actors: `/v1/actors`.

use crate::runtime::emit::*;

/// Lists actors.
///
/// `GET /v1/actors`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-actors)
pub fn list(id: impl IntoIterator<Item = impl Into<Id<Actor>>>) -> Request<Page<Actor>, ListQuery> {
    Request::new(Method::Get, "/v1/actors")
        .list::<Id<Actor>, _>("filter[id]", id)
        .required("filter[id]")
        .limited(200)
}

/// Reads one of the actors.
///
/// `GET /v1/actors/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-actors-_id_)
pub fn get(id: impl Into<Id<Actor>>) -> Request<Document<Actor>, GetQuery> {
    Request::new(Method::Get, "/v1/actors/{id}").path("id", id.into())
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = Only<ActorField>;
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<ActorField>;
}

/// A resource of the type `actors`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Actor {
    /// Which one it is, among those of its type.
    pub id: Id<Actor>,
    /// What it is.
    pub attributes: ActorAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(Actor, "actors", attributes, links);

/// The attributes of [`Actor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActorAttributes {
    /// `actorType`
    pub actor_type: Option<ActorType>,
    /// `apiKeyId`
    pub api_key_id: Option<String>,
    /// `userEmail`
    pub user_email: Option<String>,
    /// `userFirstName`
    pub user_first_name: Option<String>,
    /// `userLastName`
    pub user_last_name: Option<String>,
}

impl Object for ActorAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "actorType" => read_value(&mut self.actor_type, map),
            "apiKeyId" => read_value(&mut self.api_key_id, map),
            "userEmail" => read_value(&mut self.user_email, map),
            "userFirstName" => read_value(&mut self.user_first_name, map),
            "userLastName" => read_value(&mut self.user_last_name, map),
            _ => skip(map),
        }
    }
}

impl Member for ActorAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ActorAttributes")
            .member("actorType", &self.actor_type)
            .member("apiKeyId", &self.api_key_id)
            .member("userEmail", &self.user_email)
            .member("userFirstName", &self.user_first_name)
            .member("userLastName", &self.user_last_name)
            .end()
    }
}
object!(ActorAttributes);

values! {
    /// Values of `actorType`.
    pub enum ActorType {
        User = "USER",
        ApiKey = "API_KEY",
        XcodeCloud = "XCODE_CLOUD",
        Apple = "APPLE",
    }
}

names! {
    /// The fields that `fields[actors]` can choose.
    pub enum ActorField {
        ActorType = "actorType",
        UserFirstName = "userFirstName",
        UserLastName = "userLastName",
        UserEmail = "userEmail",
        ApiKeyId = "apiKeyId",
    }
}

impl Field for ActorField {
    const PARAMETER: &'static str = "fields[actors]";
}
