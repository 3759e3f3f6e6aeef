#include "speech/audio_speaker.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>

#include <algorithm>
#include <utility>

namespace suyang::speech {

namespace {

QAudioFormat formatOf(const Sound &sound)
{
    QAudioFormat format;
    format.setSampleRate(sound.rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

AudioSpeaker::AudioSpeaker(
    std::unique_ptr<Synthesizer> synthesizer, Pronunciation pronunciation, QObject *parent)
    : Speaker(parent)
    , m_synthesizer(std::move(synthesizer))
    , m_pronunciation(std::move(pronunciation))
{
}

AudioSpeaker::~AudioSpeaker()
{
    dropSound();
}

Readiness AudioSpeaker::readiness(const QString &language) const
{
    if (!m_synthesizer || !m_synthesizer->hasVoice(language))
        return Readiness::NoVoice;
    return QMediaDevices::defaultAudioOutput().isNull() ? Readiness::NoAudio : Readiness::Ready;
}

void AudioSpeaker::setSpeed(double speed)
{
    m_speed = std::clamp(speed, 0.5, 2.0);
}

void AudioSpeaker::speak(const QList<Utterance> &utterances)
{
    stop();
    m_utterances = utterances;
    if (!m_utterances.isEmpty())
        sayNext();
}

void AudioSpeaker::stop()
{
    const bool wasSpeaking = isSpeaking();
    dropSound();
    m_next = 0;
    m_utterances.clear();
    if (wasSpeaking)
        Q_EMIT finished();
}

void AudioSpeaker::sayNext()
{
    dropSound();
    if (m_next >= m_utterances.size())
        return stop();
    const qsizetype index = m_next++;
    Utterance utterance = m_utterances[index];
    utterance.text = m_pronunciation.apply(utterance.text, utterance.language);
    auto sound = m_synthesizer->synthesize(utterance, m_speed);
    if (!sound || sound->samples.isEmpty() || QMediaDevices::defaultAudioOutput().isNull())
        return stop();
    m_buffer = std::make_unique<QBuffer>();
    m_buffer->setData(sound->samples);
    m_buffer->open(QIODevice::ReadOnly);
    m_sink = std::make_unique<QAudioSink>(formatOf(*sound));
    connect(
        m_sink.get(), &QAudioSink::stateChanged, this,
        [this](QAudio::State state) {
            if (state == QAudio::IdleState)
                sayNext();
            else if (state == QAudio::StoppedState && m_sink && m_sink->error() != QAudio::NoError)
                stop();
        },
        Qt::QueuedConnection); // the sink must not be gone while it tells
    Q_EMIT sentenceBegun(int(index));
    if (m_sink)
        m_sink->start(m_buffer.get());
}

void AudioSpeaker::dropSound()
{
    if (m_sink) {
        m_sink->disconnect(this);
        m_sink->reset(); // at once, without playing what is buffered
    }
    m_sink.reset();
    m_buffer.reset();
}

} // namespace suyang::speech
