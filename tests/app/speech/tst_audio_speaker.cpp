#include "speech/audio_speaker.h"
#include "speech/sentences.h"

#include <QSignalSpy>
#include <QTest>

using namespace suyang;
using namespace suyang::speech;
using namespace Qt::StringLiterals;

namespace {

/// A voice that says a tenth of a second of silence and keeps what it was given.
class QuietVoice final : public Synthesizer
{
public:
    explicit QuietVoice(QStringList &said)
        : m_said(said)
    {
    }
    bool hasVoice(const QString &language) const override { return language == u"en"; }
    Result<Sound> synthesize(const Utterance &utterance, double) override
    {
        m_said.append(utterance.text);
        return Sound {QByteArray(4410, '\0'), 22050};
    }

private:
    QStringList &m_said;
};

} // namespace

class TestAudioSpeaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsMissing()
    {
        QStringList said;
        const AudioSpeaker speaker(std::make_unique<QuietVoice>(said), {});
        QCOMPARE(speaker.readiness(u"zh-CN"_s), Readiness::NoVoice);
        QVERIFY(speaker.readiness(u"en"_s) != Readiness::NoVoice);
        QCOMPARE(AudioSpeaker(nullptr, {}).readiness(u"en"_s), Readiness::NoVoice);
    }

    void endsAtOnceWhereThereIsNoLoudspeaker()
    {
        QStringList said;
        AudioSpeaker speaker(std::make_unique<QuietVoice>(said), {});
        if (speaker.readiness(u"en"_s) == Readiness::Ready)
            QSKIP("this machine has a loudspeaker");
        QSignalSpy finished(&speaker, &Speaker::finished);
        speaker.speak(sentencesOf(u"One. Two."_s, u"en"_s));
        QCOMPARE(finished.count(), 1);
        QVERIFY(!speaker.isSpeaking());
    }

    void saysOneSentenceAfterTheOther()
    {
        QStringList said;
        AudioSpeaker speaker(std::make_unique<QuietVoice>(said), {});
        if (speaker.readiness(u"en"_s) != Readiness::Ready)
            QSKIP("this machine has no loudspeaker");
        QSignalSpy begun(&speaker, &Speaker::sentenceBegun);
        QSignalSpy finished(&speaker, &Speaker::finished);
        speaker.speak(sentencesOf(u"One. Two. Three."_s, u"en"_s));
        QVERIFY(finished.wait(10000));
        QCOMPARE(said, (QStringList {u"One."_s, u"Two."_s, u"Three."_s}));
        QCOMPARE(begun.count(), 3);
        speaker.speak(sentencesOf(u"Four. Five."_s, u"en"_s));
        speaker.stop();
        QVERIFY(!speaker.isSpeaking());
        QCOMPARE(finished.count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestAudioSpeaker)
#include "tst_audio_speaker.moc"
