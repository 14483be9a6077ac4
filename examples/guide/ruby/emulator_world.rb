# frozen_string_literal: true

# What a guide's program finds on the emulator before it begins: a session with somebody in it.
module EmulatorWorld
  World = Struct.new(:session_id, :connection_id, :stream_id)

  module_function

  # Lets a virtual client join a new routed session and publish, as a browser would.
  def somebody(client)
    session_id = client.create_session(media_mode: :routed).session_id
    token = client.generate_token(session_id, role: :moderator)
    joined = client.request("POST", "/_emulator/connections", body: { token: token })
    connection_id = joined.body["connectionId"]
    World.new(session_id, connection_id, publish(client, connection_id))
  end

  # Publishes a further stream, and returns its id.
  def publish(client, connection_id)
    path = "/_emulator/connections/#{connection_id}/streams"
    client.request("POST", path, body: { name: "camera" }).body["streamId"]
  end

  # Ends the program unless what it did was right.
  def hold(truth)
    abort "#{caller(1..1).first}: it did not do what it says" unless truth
  end
end
