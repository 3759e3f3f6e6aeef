#include "speech/espeak_synthesizer.h"

#include <QTest>

#include <cmath>
#include <cstdint>
#include <cstring>

using namespace suyang;
using namespace suyang::speech;
using namespace Qt::StringLiterals;

namespace {

/// Root mean square, 1 is full scale.
double loudness(const Sound &sound)
{
    double sum = 0.0;
    const qsizetype count = sound.samples.size() / 2;
    for (qsizetype i = 0; i < count; ++i) {
        std::int16_t sample = 0;
        std::memcpy(&sample, sound.samples.constData() + 2 * i, 2);
        sum += double(sample) * sample / (32768.0 * 32768.0);
    }
    return count > 0 ? std::sqrt(sum / double(count)) : 0.0;
}

} // namespace

class TestEspeakSynthesizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto made = EspeakSynthesizer::create();
        QVERIFY2(made.has_value(), made ? "" : describe(made.error()).c_str());
        m_voice = std::move(*made);
    }

    void speaksBothLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("Chinese") << u"zh-CN"_s << u"您好，请先停一停，再看一看。"_s;
        QTest::newRow("English") << u"en"_s << u"Please stop first, then look again."_s;
    }

    void speaksBothLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QVERIFY(m_voice->hasVoice(language));
        const auto sound = m_voice->synthesize({text, language}, 1.0);
        QVERIFY(sound);
        QVERIFY(sound->seconds() > 1.0 && sound->seconds() < 8.0);
        QVERIFY(loudness(*sound) > 0.02);
        const auto slow = m_voice->synthesize({text, language}, 0.6);
        QVERIFY(slow);
        QVERIFY(slow->seconds() > 1.3 * sound->seconds());
    }

    void saysTheSameAgain()
    {
        const Utterance hello {u"Hello there."_s, u"en"_s};
        const auto first = m_voice->synthesize(hello, 1.0);
        QVERIFY(m_voice->synthesize({u"您好。"_s, u"zh-CN"_s}, 1.0));
        const auto again = m_voice->synthesize(hello, 1.0);
        QVERIFY(first && again);
        QVERIFY(std::abs(first->seconds() - again->seconds()) < 0.05);
    }

    void refusesWhatItCannotSay()
    {
        QVERIFY(!m_voice->hasVoice(u"tlh"_s));
        QCOMPARE(m_voice->synthesize({u"x"_s, u"tlh"_s}, 1.0).error().code, ErrorCode::NotFound);
        QCOMPARE(m_voice->synthesize({u"x"_s, u"en"_s}, 9.0).error().code, ErrorCode::OutOfRange);
        QCOMPARE(m_voice->synthesize({u"x"_s.repeated(6000), u"en"_s}, 1.0).error().code,
            ErrorCode::OutOfRange);
    }

    void thereIsOneAtATime()
    {
        QCOMPARE(EspeakSynthesizer::create().error().code, ErrorCode::AlreadyExists);
    }

private:
    std::unique_ptr<EspeakSynthesizer> m_voice;
};

QTEST_APPLESS_MAIN(TestEspeakSynthesizer)
#include "tst_espeak_synthesizer.moc"
