#pragma once

#include "speech/utterance.h"

#include <QList>
#include <QObject>

namespace suyang::speech {

/// Whether reading aloud can begin, and if not, what is missing.
enum class Readiness {
    Ready,
    NoVoice, ///< no voice of that language is installed
    NoAudio, ///< no loudspeaker or headphones
};

/// Reads sentences aloud, one after the other. Stopping is at once.
class Speaker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Readiness readiness(const QString &language) const = 0;
    /// Stops what is being said and begins anew.
    virtual void speak(const QList<Utterance> &utterances) = 0;
    virtual void stop() = 0;
    virtual bool isSpeaking() const = 0;
    /// 1 is the usual pace, from 0.5 to 2; counts from the next sentence on.
    virtual void setSpeed(double speed) = 0;

Q_SIGNALS:
    /// The sentence with this place in the list begins.
    void sentenceBegun(int index);
    /// All is said, or it was stopped.
    void finished();
};

} // namespace suyang::speech
