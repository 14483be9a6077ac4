"""PyPI's `opentok`."""

from opentok import BroadcastStreamModes, Client, MediaModes, OpenTokException, Roles, StreamModes

from steps import heard, layout, muted_from_now_on, refused, run, same, start, steps

emulator = start()
keys = emulator.credentials
client = Client(keys.api_key, keys.api_secret, emulator.url)
ALL, step = steps()


class Story:
    """What one step leaves for the next."""


@step("create session")
def _():
    Story.session = client.create_session(media_mode=MediaModes.routed).session_id


@step("token and join")
def _():
    token = client.generate_token(Story.session, role=Roles.moderator, data="teacher")
    Story.teacher = emulator.join(token)
    same((Story.teacher.role, Story.teacher.data), ("moderator", "teacher"))
    Story.pupil = emulator.join(client.generate_token(Story.session, use_jwt=False))
    Story.stream = Story.teacher.publish(name="camera")
    Story.other = Story.pupil.publish(name="screen", video_type="screen")


@step("list streams")
def _():
    found = {stream.id for stream in client.list_streams(Story.session)}
    same(found, {Story.stream, Story.other})


@step("get stream")
def _():
    same(client.get_stream(Story.session, Story.stream).name, "camera")


@step("class lists")
def _():
    client.set_stream_class_lists(Story.session, [{"id": Story.stream, "layoutClassList": ["focus"]}])
    same(emulator.control("GET", f"streams/{Story.stream}")["layoutClassList"], ["focus"])


@step("signal all")
def _():
    client.send_signal(Story.session, {"type": "chat", "data": "hello"})
    same(heard(Story.pupil), [("chat", "hello")])


@step("signal one")
def _():
    client.send_signal(Story.session, {"type": "chat", "data": "you"}, Story.pupil.connection_id)
    same((heard(Story.pupil)[-1], len(heard(Story.teacher))), (("chat", "you"), 1))


@step("mute stream")
def _():
    client.mute_stream(Story.session, Story.other)
    same(Story.pupil.view()["muted"], True)


@step("mute all")
def _():
    client.mute_all(Story.session, [Story.stream])
    same((Story.teacher.view()["muted"], Story.pupil.view()["muted"]), (False, True))


@step("disable mute")
def _():
    client.disable_force_mute(Story.session)
    same(muted_from_now_on(emulator, Story.pupil), False)


@step("archive: start")
def _():
    Story.archive = client.start_archive(Story.session, name="lesson", layout={"type": "pip"})
    same((Story.archive.status, Story.archive.name), ("started", "lesson"))


@step("archive: layout")
def _():
    client.set_archive_layout(Story.archive.id, "custom", stylesheet="stream { width: 50% }")
    wanted = {"type": "custom", "stylesheet": "stream { width: 50% }"}
    same(layout(emulator, Story.session, "archives", Story.archive.id), wanted)


@step("archive: list")
def _():
    found = client.list_archives(session_id=Story.session, count=10)
    same(([archive.id for archive in found], found.count), ([Story.archive.id], 1))


@step("archive: stop")
def _():
    same(client.stop_archive(Story.archive.id).status, "stopped")
    emulator.advance(10)
    same(client.get_archive(Story.archive.id).status, "available")


@step("archive: by hand")
def _():
    archive = client.start_archive(Story.session, stream_mode=StreamModes.manual).id
    client.add_archive_stream(archive, Story.stream, has_audio=True, has_video=False)
    [stream] = client.get_archive(archive).streams
    same((stream["streamId"], stream["hasVideo"]), (Story.stream, False))
    client.remove_archive_stream(archive, Story.stream)
    same(client.get_archive(archive).streams, [])
    client.stop_archive(archive)


@step("archive: delete")
def _():
    client.delete_archive(Story.archive.id)
    same(client.get_archive(Story.archive.id).status, "deleted")


@step("broadcast: start")
def _():
    rtmp = [{"id": "far", "serverUrl": "rtmp://far.example/live", "streamName": "name"}]
    options = {"outputs": {"hls": {}, "rtmp": rtmp}, "maxDuration": 600}
    Story.broadcast = client.start_broadcast(Story.session, options)
    same((Story.broadcast.status, Story.broadcast.broadcastUrls["hls"][:6]), ("started", "https:"))


@step("broadcast: layout")
def _():
    client.set_broadcast_layout(Story.broadcast.id, "verticalPresentation")
    now = layout(emulator, Story.session, "broadcasts", Story.broadcast.id)
    same(now["type"], "verticalPresentation")


@step("broadcast: list")
def _():
    client.list_broadcasts()


@step("broadcast: stop")
def _():
    emulator.advance(20)
    same(client.get_broadcast(Story.broadcast.id).status, "started")
    same(client.stop_broadcast(Story.broadcast.id).status, "stopped")


@step("broadcast: by hand")
def _():
    broadcast = client.start_broadcast(
        Story.session, {"outputs": {"hls": {}}}, stream_mode=BroadcastStreamModes.manual
    ).id
    client.add_broadcast_stream(broadcast, Story.stream, has_audio=True, has_video=False)
    [stream] = client.get_broadcast(broadcast).streams
    same((stream["streamId"], stream["hasVideo"]), (Story.stream, False))
    client.remove_broadcast_stream(broadcast, Story.stream)
    client.stop_broadcast(broadcast)


@step("dial")
def _():
    token = client.generate_token(Story.session, data="phone")
    call = client.dial(Story.session, token, "sip:someone@far.example", {"secure": True})
    same(emulator.control("GET", f"connections/{call.connectionId}")["data"], "phone")


@step("tones to all")
def _():
    client.play_dtmf(Story.session, None, "12#")
    same("12#" in str(Story.pupil.view()["dtmf"]), True)


@step("tones to one")
def _():
    client.play_dtmf(Story.session, Story.pupil.connection_id, "9p9")
    same("9p9" in str(Story.pupil.view()["dtmf"]), True)


@step("captions")
def _():
    token = client.generate_token(Story.session, role=Roles.moderator)
    captions = client.start_captions(Story.session, token, language_code="de-DE")
    client.stop_captions(captions.captions_id)


@step("render: start")
def _():
    token = client.generate_token(Story.session)
    Story.render = client.start_render(Story.session, token, "https://page.example/", max_duration=600).id
    emulator.advance(5)
    same(client.get_render(Story.render).status, "started")
    same([render.id for render in client.list_renders(count=10).items], [Story.render])


@step("render: stop")
def _():
    client.stop_render(Story.render)


@step("connector")
def _():
    token = client.generate_token(Story.session)
    made = client.connect_audio_to_websocket(Story.session, token, {"uri": "wss://far.example/audio"})
    same(emulator.control("GET", f"connections/{made.connectionId}")["kind"], "audioConnector")


@step("force disconnect")
def _():
    client.force_disconnect(Story.session, Story.pupil.connection_id)
    same(Story.pupil.view()["connected"], False)


@step("wrong secret")
def _():
    wrong = Client(keys.api_key, "f" * 40, emulator.url)
    refused(OpenTokException, lambda: wrong.list_streams(Story.session))


run(ALL)
emulator.stop()
