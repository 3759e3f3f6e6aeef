#pragma once

#include "speech/pronunciation.h"
#include "speech/speaker.h"
#include "speech/synthesizer.h"

#include <QList>

#include <memory>

class QAudioSink;
class QBuffer;

namespace suyang::speech {

/// Plays what a synthesizer makes through the loudspeaker of the system.
class AudioSpeaker final : public Speaker
{
    Q_OBJECT

public:
    AudioSpeaker(std::unique_ptr<Synthesizer> synthesizer, Pronunciation pronunciation,
        QObject *parent = nullptr);
    ~AudioSpeaker() override;

    Readiness readiness(const QString &language) const override;
    void speak(const QList<Utterance> &utterances) override;
    void stop() override;
    bool isSpeaking() const override { return m_next > 0; }
    void setSpeed(double speed) override;

private:
    void sayNext();
    void dropSound();

    std::unique_ptr<Synthesizer> m_synthesizer;
    Pronunciation m_pronunciation;
    QList<Utterance> m_utterances;
    qsizetype m_next = 0; ///< the place of the sentence to say next; 0: silent
    double m_speed = 1.0;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QAudioSink> m_sink;
};

} // namespace suyang::speech
