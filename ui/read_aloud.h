#pragma once

#include "speech/speaker.h"

#include <QObject>

#include <functional>
#include <memory>

namespace suyang::ui {

/// The one voice of the window. It is made when somebody first asks for it.
class ReadAloud final : public QObject
{
    Q_OBJECT

public:
    using Maker = std::function<std::unique_ptr<speech::Speaker>()>;

    /// The voice of this computer; another maker is for tests.
    explicit ReadAloud(QObject *parent = nullptr);
    ReadAloud(Maker maker, QObject *parent);
    ~ReadAloud() override;

    /// Stops what is being read and reads this. Nothing when it began; else what is missing and how
    /// to get it.
    QString read(const QList<speech::Utterance> &utterances);
    void stop();
    bool isReading() const;

Q_SIGNALS:
    /// The sentence with this place in the list.
    void sentenceBegun(int index);
    void finished();

private:
    Maker m_make;
    std::unique_ptr<speech::Speaker> m_speaker;
};

} // namespace suyang::ui
