#pragma once

#include "base/result.h"
#include "speech/utterance.h"

#include <QByteArray>

namespace suyang::speech {

/// Sound of one voice: signed 16-bit samples in the byte order of the machine, one channel.
struct Sound
{
    QByteArray samples;
    int rate = 22050; ///< samples a second

    double seconds() const { return double(samples.size()) / 2.0 / rate; }
};

/// Makes sound of a sentence. Works without a sound device.
class Synthesizer
{
public:
    virtual ~Synthesizer() = default;

    virtual bool hasVoice(const QString &language) const = 0;
    /// `speed`: 1 is the usual pace, from 0.5 to 2. Fails with NotFound without a voice of the
    /// language, or with OutOfRange.
    virtual Result<Sound> synthesize(const Utterance &utterance, double speed) = 0;
};

} // namespace suyang::speech
