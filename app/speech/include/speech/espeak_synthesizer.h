#pragma once

#include "speech/synthesizer.h"

#include <memory>

namespace suyang::speech {

/// espeak-ng in process: no daemon and no device, a second of speech in a few milliseconds. The
/// library is one for the whole program, so there is one of these at a time and one thread uses it.
class EspeakSynthesizer final : public Synthesizer
{
public:
    /// Fails with NotFound when the library finds no voices, or with AlreadyExists.
    static Result<std::unique_ptr<EspeakSynthesizer>> create();
    ~EspeakSynthesizer() override;
    EspeakSynthesizer(const EspeakSynthesizer &) = delete;
    EspeakSynthesizer &operator=(const EspeakSynthesizer &) = delete;

    bool hasVoice(const QString &language) const override;
    Result<Sound> synthesize(const Utterance &utterance, double speed) override;

private:
    explicit EspeakSynthesizer(int rate);

    int m_rate;
};

} // namespace suyang::speech
