"""PyPI's `vonage`: an application's calls. It speaks TLS only, so there is a door before the emulator."""

import tls
from steps import heard, layout, muted_from_now_on, refused, run, same, start, steps

emulator = start()
host = tls.door(emulator.url)

from vonage import Auth, HttpClientOptions, Vonage
from vonage_video import models

keys = emulator.credentials
client = Vonage(
    Auth(application_id=keys.application_id, private_key=keys.private_key), HttpClientOptions(video_host=host)
)
video = client.video
ALL, step = steps()


class Story:
    """What one step leaves for the next."""


def token(**options):
    """A client token as text."""
    made = video.generate_client_token(models.TokenOptions(session_id=Story.session, **options))
    return made.decode() if isinstance(made, bytes) else made


@step("create session")
def _():
    Story.session = video.create_session(models.SessionOptions(media_mode=models.MediaMode.ROUTED)).session_id


@step("token and join")
def _():
    Story.teacher = emulator.join(token(role="moderator", connection_data="teacher"))
    same((Story.teacher.role, Story.teacher.data), ("moderator", "teacher"))
    Story.pupil = emulator.join(token())
    Story.stream = Story.teacher.publish(name="camera")
    Story.other = Story.pupil.publish(name="screen", video_type="screen")


@step("list streams")
def _():
    same({stream.id for stream in video.list_streams(Story.session)}, {Story.stream, Story.other})


@step("get stream")
def _():
    same(video.get_stream(Story.session, Story.stream).name, "camera")


@step("class lists")
def _():
    item = models.StreamLayout(id=Story.stream, layout_class_list=["focus"])
    video.change_stream_layout(Story.session, models.StreamLayoutOptions(items=[item]))
    same(emulator.control("GET", f"streams/{Story.stream}")["layoutClassList"], ["focus"])


@step("signal all")
def _():
    video.send_signal(Story.session, models.SignalData(type="chat", data="hello"))
    same(heard(Story.pupil), [("chat", "hello")])


@step("signal one")
def _():
    video.send_signal(Story.session, models.SignalData(type="chat", data="you"), Story.pupil.connection_id)
    same((heard(Story.pupil)[-1], len(heard(Story.teacher))), (("chat", "you"), 1))


@step("mute stream")
def _():
    video.mute_stream(Story.session, Story.other)
    same(Story.pupil.view()["muted"], True)


@step("mute all")
def _():
    video.mute_all_streams(Story.session, [Story.stream])
    same((Story.teacher.view()["muted"], Story.pupil.view()["muted"]), (False, True))


@step("disable mute")
def _():
    video.disable_mute_all_streams(Story.session)
    same(muted_from_now_on(emulator, Story.pupil), False)


@step("archive: start")
def _():
    pip = models.ComposedLayout(type="pip")
    request = models.CreateArchiveRequest(session_id=Story.session, name="lesson", layout=pip)
    Story.archive = video.start_archive(request)
    same((Story.archive.status, Story.archive.name), ("started", "lesson"))


@step("archive: layout")
def _():
    wanted = {"type": "custom", "stylesheet": "stream { width: 50% }"}
    video.change_archive_layout(Story.archive.id, models.ComposedLayout(**wanted))
    same(layout(emulator, Story.session, "archives", Story.archive.id), wanted)


@step("archive: list")
def _():
    found, total, _ = video.list_archives(models.ListArchivesFilter(session_id=Story.session, page_size=10))
    same(([archive.id for archive in found], total), ([Story.archive.id], 1))


@step("archive: stop")
def _():
    same(video.stop_archive(Story.archive.id).status, "stopped")
    emulator.advance(10)
    same(video.get_archive(Story.archive.id).status, "available")


@step("archive: by hand")
def _():
    request = models.CreateArchiveRequest(session_id=Story.session, stream_mode="manual")
    archive = video.start_archive(request).id
    video.add_stream_to_archive(archive, models.AddStreamRequest(stream_id=Story.stream, has_video=False))
    [stream] = video.get_archive(archive).streams
    same((stream.stream_id, stream.has_video), (Story.stream, False))
    video.remove_stream_from_archive(archive, Story.stream)
    same(video.get_archive(archive).streams, [])
    video.stop_archive(archive)


@step("archive: delete")
def _():
    video.delete_archive(Story.archive.id)
    same(video.get_archive(Story.archive.id).status, "deleted")


@step("broadcast: start")
def _():
    rtmp = models.BroadcastRtmp(id="far", server_url="rtmp://far.example/live", stream_name="name")
    outputs = models.BroadcastOutputSettings(hls=models.BroadcastHls(dvr=False), rtmp=[rtmp])
    request = models.CreateBroadcastRequest(session_id=Story.session, outputs=outputs, max_duration=600)
    Story.broadcast = video.start_broadcast(request)
    same((Story.broadcast.status, Story.broadcast.broadcast_urls.hls[:6]), ("started", "https:"))


@step("broadcast: layout")
def _():
    video.change_broadcast_layout(Story.broadcast.id, models.ComposedLayout(type="verticalPresentation"))
    now = layout(emulator, Story.session, "broadcasts", Story.broadcast.id)
    same(now["type"], "verticalPresentation")


@step("broadcast: list")
def _():
    found, _, _ = video.list_broadcasts(models.ListBroadcastsFilter(session_id=Story.session))
    same([broadcast.id for broadcast in found], [Story.broadcast.id])


@step("broadcast: stop")
def _():
    emulator.advance(20)
    same(video.get_broadcast(Story.broadcast.id).status, "started")
    same(video.stop_broadcast(Story.broadcast.id).status, "stopped")


@step("broadcast: by hand")
def _():
    outputs = models.BroadcastOutputSettings(hls=models.BroadcastHls(dvr=False))
    request = models.CreateBroadcastRequest(session_id=Story.session, outputs=outputs, stream_mode="manual")
    broadcast = video.start_broadcast(request).id
    video.add_stream_to_broadcast(broadcast, models.AddStreamRequest(stream_id=Story.stream, has_video=False))
    [stream] = video.get_broadcast(broadcast).streams
    same((stream.stream_id, stream.has_video), (Story.stream, False))
    video.remove_stream_from_broadcast(broadcast, Story.stream)
    video.stop_broadcast(broadcast)


@step("dial")
def _():
    sip = models.SipOptions(uri="sip:someone@far.example", secure=True)
    request = models.InitiateSipRequest(
        session_id=Story.session, token=token(connection_data="phone"), sip=sip
    )
    call = video.initiate_sip_call(request)
    same(emulator.control("GET", f"connections/{call.connection_id}")["data"], "phone")


@step("tones to all")
def _():
    video.play_dtmf(Story.session, "12#")
    same("12#" in str(Story.pupil.view()["dtmf"]), True)


@step("tones to one")
def _():
    video.play_dtmf(Story.session, "9p9", Story.pupil.connection_id)
    same("9p9" in str(Story.pupil.view()["dtmf"]), True)


@step("captions")
def _():
    options = models.CaptionsOptions(
        session_id=Story.session, token=token(role="moderator"), language_code="de-DE"
    )
    video.stop_captions(video.start_captions(options))


@step("render: start")
def _():
    options = models.ExperienceComposerOptions(
        session_id=Story.session, token=token(), url="https://page.example/", max_duration=600
    )
    Story.render = video.start_experience_composer(options).id
    emulator.advance(5)
    same(video.get_experience_composer(Story.render).status, "started")
    found, _, _ = video.list_experience_composers(models.ListExperienceComposersFilter(page_size=10))
    same([render.id for render in found], [Story.render])


@step("render: stop")
def _():
    video.stop_experience_composer(Story.render)
    same(video.get_experience_composer(Story.render).status, "stopped")


@step("connector")
def _():
    websocket = models.AudioConnectorWebSocket(uri="wss://far.example/audio")
    options = models.AudioConnectorOptions(session_id=Story.session, token=token(), websocket=websocket)
    made = video.start_audio_connector(options)
    same(emulator.control("GET", f"connections/{made.connection_id}")["kind"], "audioConnector")


@step("force disconnect")
def _():
    video.disconnect_client(Story.session, Story.pupil.connection_id)
    same(Story.pupil.view()["connected"], False)


@step("wrong application")
def _():
    auth = Auth(application_id="10000000-0000-4000-8000-00000000ffff", private_key=keys.private_key)
    wrong = Vonage(auth, HttpClientOptions(video_host=host)).video
    refused(Exception, lambda: wrong.list_streams(Story.session))


run(ALL)
emulator.stop()
