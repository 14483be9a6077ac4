# frozen_string_literal: true

module OpenTok
  # Where the service is, unless a client says otherwise.
  API_URL = "https://api.opentok.com"
  # How tokens in the format of old begin.
  TOKEN_SENTINEL = "T1=="
  # For how long, in seconds, the JWT of a request counts.
  AUTH_EXPIRE = 300
end
