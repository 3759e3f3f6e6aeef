#include "speech/espeak_synthesizer.h"

#include <espeak-ng/speak_lib.h>

namespace suyang::speech {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualPace = 160; // words a minute; the library's own 175 is fast for many
constexpr double Slowest = 0.5;
constexpr double Fastest = 2.0;
constexpr qsizetype LongestUtterance = 5000;

bool isTaken = false;

/// Debian 12's own voice for Mandarin reads pinyin by English rules; the one for pinyin is right.
const char *voiceFor(const QString &language)
{
    if (language.startsWith(u"zh"))
        return "cmn-latn-pinyin";
    return language.startsWith(u"en") ? "en" : nullptr;
}

int collect(short *samples, int count, espeak_EVENT *events)
{
    constexpr int GoOn = 0;
    if (!samples || count <= 0 || !events)
        return GoOn;
    auto *sound = static_cast<QByteArray *>(events->user_data);
    if (sound)
        sound->append(reinterpret_cast<const char *>(samples), qsizetype(count) * 2);
    return GoOn;
}

} // namespace

EspeakSynthesizer::EspeakSynthesizer(int rate)
    : m_rate(rate)
{
    isTaken = true;
}

EspeakSynthesizer::~EspeakSynthesizer()
{
    espeak_Terminate();
    isTaken = false;
}

Result<std::unique_ptr<EspeakSynthesizer>> EspeakSynthesizer::create()
{
    if (isTaken)
        return fail(ErrorCode::AlreadyExists, "the speech library is in use");
    const int rate
        = espeak_Initialize(AUDIO_OUTPUT_RETRIEVAL, 500, nullptr, espeakINITIALIZE_DONT_EXIT);
    if (rate <= 0)
        return fail(ErrorCode::NotFound, "espeak-ng has no voices here");
    espeak_SetSynthCallback(collect);
    return std::unique_ptr<EspeakSynthesizer>(new EspeakSynthesizer(rate));
}

bool EspeakSynthesizer::hasVoice(const QString &language) const
{
    const char *voice = voiceFor(language);
    return voice && espeak_SetVoiceByName(voice) == EE_OK;
}

Result<Sound> EspeakSynthesizer::synthesize(const Utterance &utterance, double speed)
{
    if (!(speed >= Slowest && speed <= Fastest))
        return fail(ErrorCode::OutOfRange, "speed is from 0.5 to 2");
    if (utterance.text.size() > LongestUtterance)
        return fail(ErrorCode::OutOfRange, "a sentence has at most 5000 characters");
    if (!hasVoice(utterance.language))
        return fail(ErrorCode::NotFound, "no voice for " + utterance.language.toStdString());
    espeak_SetParameter(espeakRATE, int(UsualPace * speed), 0);
    Sound sound {{}, m_rate};
    const QByteArray text = utterance.text.toUtf8();
    const espeak_ERROR said = espeak_Synth(text.constData(), std::size_t(text.size()) + 1, 0,
        POS_CHARACTER, 0, espeakCHARS_UTF8, nullptr, &sound.samples);
    if (said != EE_OK || espeak_Synchronize() != EE_OK)
        return fail(ErrorCode::OutOfRange, "espeak-ng could not say it");
    return sound;
}

} // namespace suyang::speech
