use std::time::Duration;

use appstore_sdk::{Client, Credentials, Error, Pacing, RetryPolicy};

fn patient_client(credentials: Credentials) -> Result<Client, Error> {
    Client::builder(credentials)
        .read_timeout(Duration::from_secs(120))                                     // 60 s
        .retry(RetryPolicy::default().attempts(6).deadline(Duration::from_secs(600))) // 4 attempts, 5 minutes
        .concurrency(16)                                                            // 64 requests at a time
        .pacing(Pacing::below(20))                                                  // slow down below a tenth of the allowance
        .user_agent("release-pipeline/2.1")
        .build()
}
