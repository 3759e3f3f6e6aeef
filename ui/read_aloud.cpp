#include "ui/read_aloud.h"

#include "speech/audio_speaker.h"
#include "speech/espeak_synthesizer.h"

#include <utility>

namespace suyang::ui {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<speech::Speaker> systemSpeaker()
{
    auto voice = speech::EspeakSynthesizer::create();
    if (!voice)
        qWarning("%s", describe(voice.error()).c_str());
    auto list = speech::Pronunciation::read(u":/speech/pronunciation.csv"_s);
    if (!list)
        qWarning("%s", describe(list.error()).c_str());
    return std::make_unique<speech::AudioSpeaker>(
        voice ? std::move(*voice) : nullptr, list ? std::move(*list) : speech::Pronunciation());
}

} // namespace

ReadAloud::ReadAloud(QObject *parent)
    : ReadAloud(systemSpeaker, parent)
{
}

ReadAloud::ReadAloud(Maker maker, QObject *parent)
    : QObject(parent)
    , m_make(std::move(maker))
{
}

ReadAloud::~ReadAloud() = default;

QString ReadAloud::read(const QList<speech::Utterance> &utterances)
{
    if (utterances.isEmpty())
        return {};
    if (!m_speaker) {
        m_speaker = m_make();
        connect(m_speaker.get(), &speech::Speaker::sentenceBegun, this, &ReadAloud::sentenceBegun);
        connect(m_speaker.get(), &speech::Speaker::finished, this, &ReadAloud::finished);
    }
    switch (m_speaker->readiness(utterances.constFirst().language)) {
    case speech::Readiness::Ready:
        m_speaker->speak(utterances);
        return {};
    case speech::Readiness::NoVoice:
        return tr("This computer has no voice for this language. On Debian, the package "
                  "espeak-ng-data brings one.");
    case speech::Readiness::NoAudio:
        return tr("There is no loudspeaker and there are no headphones. Connect some and try "
                  "again.");
    }
    Q_UNREACHABLE();
    return {};
}

void ReadAloud::stop()
{
    if (m_speaker)
        m_speaker->stop();
}

bool ReadAloud::isReading() const
{
    return m_speaker && m_speaker->isSpeaking();
}

} // namespace suyang::ui
