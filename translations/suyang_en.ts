<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>A little about you</source>
            <translation>A little about you</translation>
        </message>
        <message>
            <source>So that the questions fit you. Leave out whatever you like.</source>
            <translation>So that the questions fit you. Leave out whatever you like.</translation>
        </message>
        <message>
            <source>Which of these fits you best?</source>
            <translation>Which of these fits you best?</translation>
        </message>
        <message>
            <source>How often do you use a phone or computer?</source>
            <translation>How often do you use a phone or computer?</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Every day</translation>
        </message>
        <message>
            <source>A few times a week</source>
            <translation>A few times a week</translation>
        </message>
        <message>
            <source>Now and then</source>
            <translation>Now and then</translation>
        </message>
        <message>
            <source>Hardly ever</source>
            <translation>Hardly ever</translation>
        </message>
        <message>
            <source>What would you most like to get better at?</source>
            <translation>What would you most like to get better at?</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Skip</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>%1 (%2)</source>
            <extracomment>what to do, and how to do it with the keyboard</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>There is no answer to confirm yet. If you are not sure, choose "I don't know yet".</source>
            <translation>There is no answer to confirm yet. If you are not sure, choose "I don't know yet".</translation>
        </message>
    </context>
    <context>
        <name>AppState</name>
        <message>
            <source>Guest</source>
            <translation>Guest</translation>
        </message>
    </context>
    <context>
        <name>AttemptList</name>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open the result of %1</source>
            <translation>Open the result of %1</translation>
        </message>
        <message>
            <source>All checks so far</source>
            <translation>All checks so far</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Questions and time</source>
            <translation>Questions and time</translation>
        </message>
        <message>
            <source>In one sentence</source>
            <translation>In one sentence</translation>
        </message>
    </context>
    <context>
        <name>ChoiceTile</name>
        <message>
            <source>%1, chosen</source>
            <translation>%1, chosen</translation>
        </message>
    </context>
    <context>
        <name>ComfortPage</name>
        <message>
            <source>First make the screen easy to read</source>
            <translation>First make the screen easy to read</translation>
        </message>
        <message>
            <source>You can change this at any time under Settings.</source>
            <translation>You can change this at any time under Settings.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Which text size suits you?</source>
            <translation>Which text size suits you?</translation>
        </message>
        <message>
            <source>Screen colours</source>
            <translation>Screen colours</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Less motion</translation>
        </message>
        <message>
            <source>Nothing slides or fades when the page changes</source>
            <translation>Nothing slides or fades when the page changes</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
    </context>
    <context>
        <name>ConsentPage</name>
        <message>
            <source>Tick the box to go on, or try once without keeping anything.</source>
            <translation>Tick the box to go on, or try once without keeping anything.</translation>
        </message>
        <message>
            <source>Your answers belong to you</source>
            <translation>Your answers belong to you</translation>
        </message>
        <message>
            <source>Please take a minute to see what is kept and what is not.</source>
            <translation>Please take a minute to see what is kept and what is not.</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>What is kept</translation>
        </message>
        <message>
            <source>Your answer to each question and the time it took</source>
            <translation>Your answer to each question and the time it took</translation>
        </message>
        <message>
            <source>Your levels and how far you are on your learning path</source>
            <translation>Your levels and how far you are on your learning path</translation>
        </message>
        <message>
            <source>What you tell about yourself, if you want to</source>
            <translation>What you tell about yourself, if you want to</translation>
        </message>
        <message>
            <source>What is not kept</source>
            <translation>What is not kept</translation>
        </message>
        <message>
            <source>Your real name, ID number or phone number</source>
            <translation>Your real name, ID number or phone number</translation>
        </message>
        <message>
            <source>Other files on this computer</source>
            <translation>Other files on this computer</translation>
        </message>
        <message>
            <source>Where you are and which network you use</source>
            <translation>Where you are and which network you use</translation>
        </message>
        <message>
            <source>You can always</source>
            <translation>You can always</translation>
        </message>
        <message>
            <source>See everything that is kept</source>
            <translation>See everything that is kept</translation>
        </message>
        <message>
            <source>Take a copy with you</source>
            <translation>Take a copy with you</translation>
        </message>
        <message>
            <source>Delete all of it; then it is gone for good</source>
            <translation>Delete all of it; then it is gone for good</translation>
        </message>
        <message>
            <source>Keep my answers on this computer</source>
            <translation>Keep my answers on this computer</translation>
        </message>
        <message>
            <source>There is no account and nothing is sent anywhere. Whoever uses this computer with the same login can open your profile.</source>
            <translation>There is no account and nothing is sent anywhere. Whoever uses this computer with the same login can open your profile.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Do not keep, try once</source>
            <translation>Do not keep, try once</translation>
        </message>
        <message>
            <source>Agree and continue</source>
            <translation>Agree and continue</translation>
        </message>
    </context>
    <context>
        <name>DataExport</name>
        <message>
            <source>Save everything kept about you</source>
            <translation>Save everything kept about you</translation>
        </message>
        <message>
            <source>JSON files (*.json)</source>
            <translation>JSON files (*.json)</translation>
        </message>
    </context>
    <context>
        <name>DimensionCard</name>
        <message>
            <source>Booking, bills, public services</source>
            <translation>Booking, bills, public services</translation>
        </message>
        <message>
            <source>Files, sheets, meetings</source>
            <translation>Files, sheets, meetings</translation>
        </message>
        <message>
            <source>Scams, passwords, privacy</source>
            <translation>Scams, passwords, privacy</translation>
        </message>
        <message>
            <source>Facts, rules, respect</source>
            <translation>Facts, rules, respect</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>How you have grown</source>
            <translation>How you have grown</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Check again</translation>
        </message>
        <message>
            <source>All checks so far</source>
            <translation>All checks so far</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>One result so far. After the next check you see here what has changed. Learn two or three steps first; then a change shows more clearly.</source>
            <translation>One result so far. After the next check you see here what has changed. Learn two or three steps first; then a change shows more clearly.</translation>
        </message>
        <message>
            <source>Your results over time will be here</source>
            <translation>Your results over time will be here</translation>
        </message>
        <message>
            <source>Each check adds a point. Small ups and downs are normal; the page says when a change is sure.</source>
            <translation>Each check adds a point. Small ups and downs are normal; the page says when a change is sure.</translation>
        </message>
        <message>
            <source>Start the check</source>
            <translation>Start the check</translation>
        </message>
        <message>
            <source>%1 over time</source>
            <translation>%1 over time</translation>
        </message>
        <message>
            <source>Since last time, %1</source>
            <translation>Since last time, %1</translation>
        </message>
        <message>
            <source>Since the first time, %1</source>
            <translation>Since the first time, %1</translation>
        </message>
        <message>
            <source>Life</source>
            <translation>Life</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Work</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Security</translation>
        </message>
        <message>
            <source>Ethics</source>
            <translation>Ethics</translation>
        </message>
    </context>
    <context>
        <name>HomeElder</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Back to standard text</source>
            <translation>Back to standard text</translation>
        </message>
        <message>
            <source>Go on with your check</source>
            <translation>Go on with your check</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) answered, all of them kept</source>
            <translation>
                <numerusform>%n question answered, and it is kept</numerusform>
                <numerusform>%n questions answered, all of them kept</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Check again</translation>
        </message>
        <message>
            <source>Best after two or three steps</source>
            <translation>Best after two or three steps</translation>
        </message>
        <message>
            <source>See where your digital skills stand</source>
            <translation>See where your digital skills stand</translation>
        </message>
        <message>
            <source>About %1 minutes, pause at any time</source>
            <translation>About %1 minutes, pause at any time</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Next step: %1</source>
            <translation>Next step: %1</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>About %1</translation>
        </message>
        <message>
            <source>Learn it</source>
            <translation>Learn it</translation>
        </message>
        <message>
            <source>Say how you see yourself</source>
            <translation>Say how you see yourself</translation>
        </message>
        <message>
            <source>Four short questions, if you like</source>
            <translation>Four short questions, if you like</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>See my result</source>
            <translation>See my result</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>From %1</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
    </context>
    <context>
        <name>HomeHero</name>
        <message>
            <source>See where your digital skills stand today</source>
            <translation>See where your digital skills stand today</translation>
        </message>
        <message>
            <source>The questions adjust to you. In the end you see what you do well and what to learn next. No ranking, no pass mark.</source>
            <translation>The questions adjust to you. In the end you see what you do well and what to learn next. No ranking, no pass mark.</translation>
        </message>
        <message>
            <source>Start the check</source>
            <translation>Start the check</translation>
        </message>
        <message>
            <source>Rate yourself first</source>
            <translation>Rate yourself first</translation>
        </message>
        <message>
            <source>%1–%2 questions, about %3 min</source>
            <translation>%1–%2 questions, about %3 min</translation>
        </message>
        <message>
            <source>Pause at any time</source>
            <translation>Pause at any time</translation>
        </message>
        <message>
            <source>Stays on this computer</source>
            <translation>Stays on this computer</translation>
        </message>
    </context>
    <context>
        <name>HomeOverview</name>
        <message>
            <source>The four areas you will see</source>
            <translation>The four areas you will see</translation>
        </message>
        <message>
            <source>Text too small? Try Elder mode</source>
            <translation>Text too small? Try Elder mode</translation>
        </message>
        <message>
            <source>Bigger text, bigger buttons, one thing at a time</source>
            <translation>Bigger text, bigger buttons, one thing at a time</translation>
        </message>
        <message>
            <source>Elder mode</source>
            <translation>Elder mode</translation>
        </message>
        <message>
            <source>Your last check was today</source>
            <translation>Your last check was today</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) since your last check</source>
            <translation>
                <numerusform>%n day since your last check</numerusform>
                <numerusform>%n days since your last check</numerusform>
            </translation>
        </message>
        <message>
            <source>Learn two or three steps first; then a change shows more clearly</source>
            <translation>Learn two or three steps first; then a change shows more clearly</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Check again</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Welcome</translation>
        </message>
        <message>
            <source>Good evening, %1</source>
            <translation>Good evening, %1</translation>
        </message>
        <message>
            <source>Good morning, %1</source>
            <translation>Good morning, %1</translation>
        </message>
        <message>
            <source>Good afternoon, %1</source>
            <translation>Good afternoon, %1</translation>
        </message>
        <message>
            <source>Paused today, %1</source>
            <translation>Paused today, %1</translation>
        </message>
        <message>
            <source>Paused yesterday</source>
            <translation>Paused yesterday</translation>
        </message>
        <message>
            <source>Paused on %1</source>
            <translation>Paused on %1</translation>
        </message>
        <message>
            <source>Start over?</source>
            <translation>Start over?</translation>
        </message>
        <message numerus="yes">
            <source>The %n answer(s) given so far will not count for a result. You will get new questions.</source>
            <translation>
                <numerusform>The %n answer given so far will not count for a result. You will get new questions.</numerusform>
                <numerusform>The %n answers given so far will not count for a result. You will get new questions.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep my answers</source>
            <translation>Keep my answers</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Start over</translation>
        </message>
    </context>
    <context>
        <name>HotspotAnswer</name>
        <message>
            <source>Point to it in the picture, or choose it in the list</source>
            <translation>Point to it in the picture, or choose it in the list</translation>
        </message>
        <message>
            <source>or press 1 to %1</source>
            <translation>or press 1 to %1</translation>
        </message>
        <message>
            <source>Describe the picture in words</source>
            <translation>Describe the picture in words</translation>
        </message>
        <message>
            <source>Hide the description</source>
            <translation>Hide the description</translation>
        </message>
    </context>
    <context>
        <name>HotspotView</name>
        <message>
            <source>The %1 places in the picture</source>
            <translation>The %1 places in the picture</translation>
        </message>
    </context>
    <context>
        <name>KeyboardPanel</name>
        <message>
            <source>Keyboard</source>
            <translation>Keyboard</translation>
        </message>
        <message>
            <source>Everything can be done without a mouse.</source>
            <translation>Everything can be done without a mouse.</translation>
        </message>
        <message>
            <source>Tab, Shift+Tab</source>
            <translation>Tab, Shift+Tab</translation>
        </message>
        <message>
            <source>Next or previous control</source>
            <translation>Next or previous control</translation>
        </message>
        <message>
            <source>F6, Shift+F6</source>
            <translation>F6, Shift+F6</translation>
        </message>
        <message>
            <source>Next or previous part of the window</source>
            <translation>Next or previous part of the window</translation>
        </message>
        <message>
            <source>Alt+1 to Alt+5</source>
            <translation>Alt+1 to Alt+5</translation>
        </message>
        <message>
            <source>The pages listed at the left, in their order</source>
            <translation>The pages listed at the left, in their order</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Back; in a check: pause; in a dialog: the safest answer</source>
            <translation>Back; in a check: pause; in a dialog: the safest answer</translation>
        </message>
        <message>
            <source>A to D, or 1 to 9</source>
            <translation>A to D, or 1 to 9</translation>
        </message>
        <message>
            <source>Choose an answer</source>
            <translation>Choose an answer</translation>
        </message>
        <message>
            <source>0</source>
            <translation>0</translation>
        </message>
        <message>
            <source>I don't know yet</source>
            <translation>I don't know yet</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Confirm, next</source>
            <translation>Confirm, next</translation>
        </message>
        <message>
            <source>Space, Up, Down, Space</source>
            <translation>Space, Up, Down, Space</translation>
        </message>
        <message>
            <source>In an ordering question: pick up, move, put down</source>
            <translation>In an ordering question: pick up, move, put down</translation>
        </message>
        <message>
            <source>1 to 5, then A to F</source>
            <translation>1 to 5, then A to F</translation>
        </message>
        <message>
            <source>In a matching question: link two; Backspace unlinks</source>
            <translation>In a matching question: link two; Backspace unlinks</translation>
        </message>
        <message>
            <source>Ctrl+=, Ctrl+-, Ctrl+0</source>
            <translation>Ctrl+=, Ctrl+-, Ctrl+0</translation>
        </message>
        <message>
            <source>Larger, smaller or standard text</source>
            <translation>Larger, smaller or standard text</translation>
        </message>
        <message>
            <source>Ctrl+Shift+H</source>
            <translation>Ctrl+Shift+H</translation>
        </message>
        <message>
            <source>High contrast on or off</source>
            <translation>High contrast on or off</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>Change the language</source>
            <translation>Change the language</translation>
        </message>
        <message>
            <source>Ctrl+P, Ctrl+S</source>
            <translation>Ctrl+P, Ctrl+S</translation>
        </message>
        <message>
            <source>Print a result, or save it as a PDF</source>
            <translation>Print a result, or save it as a PDF</translation>
        </message>
    </context>
    <context>
        <name>LadderChart</name>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>9 in 10 sure it is in %1.</source>
            <translation>9 in 10 sure it is in %1.</translation>
        </message>
        <message>
            <source>9 in 10 sure it is between %1 and %2.</source>
            <translation>9 in 10 sure it is between %1 and %2.</translation>
        </message>
        <message>
            <source>Last time: %1.</source>
            <translation>Last time: %1.</translation>
        </message>
        <message>
            <source>Your profile</source>
            <translation>Your profile</translation>
        </message>
        <message>
            <source>Hollow mark: last time</source>
            <translation>Hollow mark: last time</translation>
        </message>
        <message>
            <source>Band: we are 9 in 10 sure that your level is inside</source>
            <translation>Band: we are 9 in 10 sure that your level is inside</translation>
        </message>
    </context>
    <context>
        <name>LatestResultCard</name>
        <message>
            <source>My profile</source>
            <translation>My profile</translation>
        </message>
        <message>
            <source>See the full result</source>
            <translation>See the full result</translation>
        </message>
    </context>
    <context>
        <name>LessonPage</name>
        <message>
            <source>Back to my learning path</source>
            <translation>Back to my learning path</translation>
        </message>
        <message>
            <source>About three minutes</source>
            <translation>About three minutes</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Try it</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Print this lesson</source>
            <translation>Print this lesson</translation>
        </message>
        <message>
            <source>Open this step again</source>
            <translation>Open this step again</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>Mark as done</translation>
        </message>
        <message>
            <source>No lesson here</source>
            <translation>No lesson here</translation>
        </message>
        <message>
            <source>Marked as done.</source>
            <translation>Marked as done.</translation>
        </message>
        <message>
            <source>The step is open again.</source>
            <translation>The step is open again.</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Stop reading</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Read aloud</translation>
        </message>
    </context>
    <context>
        <name>LessonPrint</name>
        <message>
            <source>Print the lesson</source>
            <translation>Print the lesson</translation>
        </message>
    </context>
    <context>
        <name>LessonSheet</name>
        <message>
            <source>Try it</source>
            <translation>Try it</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Answers</translation>
        </message>
        <message>
            <source>Suyang, lesson %1, CC BY-SA 4.0</source>
            <translation>Suyang, lesson %1, CC BY-SA 4.0</translation>
        </message>
    </context>
    <context>
        <name>LevelBadge</name>
        <message>
            <source>Level: %1</source>
            <translation>Level: %1</translation>
        </message>
        <message>
            <source>Level: %1, number %2 of %3</source>
            <translation>Level: %1, number %2 of %3</translation>
        </message>
        <message>
            <source>Level: between %1 and %2</source>
            <translation>Level: between %1 and %2</translation>
        </message>
    </context>
    <context>
        <name>LookPreview</name>
        <message>
            <source>What it looks like</source>
            <translation>What it looks like</translation>
        </message>
        <message>
            <source>Your phone gets a code. May you tell it to others?</source>
            <translation>Your phone gets a code. May you tell it to others?</translation>
        </message>
        <message>
            <source>No, whoever asks</source>
            <translation>No, whoever asks</translation>
        </message>
        <message>
            <source>Yes, if I know them</source>
            <translation>Yes, if I know them</translation>
        </message>
        <message>
            <source>Only a sample, no need to answer</source>
            <translation>Only a sample, no need to answer</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Everything about %1 is deleted.</source>
            <translation>Everything about %1 is deleted.</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>Saved to %1</translation>
        </message>
        <message>
            <source>Suyang</source>
            <translation>Suyang</translation>
        </message>
    </context>
    <context>
        <name>MatchTile</name>
        <message>
            <source>linked to %1</source>
            <translation>linked to %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>waiting for its partner</source>
            <translation>waiting for its partner</translation>
        </message>
        <message>
            <source>not linked yet</source>
            <translation>not linked yet</translation>
        </message>
    </context>
    <context>
        <name>MatchingAnswer</name>
        <message>
            <source>Link each line on the left with one on the right</source>
            <translation>Link each line on the left with one on the right</translation>
        </message>
        <message>
            <source>keyboard: a number, then a letter; Backspace unlinks</source>
            <translation>keyboard: a number, then a letter; Backspace unlinks</translation>
        </message>
    </context>
    <context>
        <name>MatchingForm</name>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Partner of %1, %2</source>
            <translation>Partner of %1, %2</translation>
        </message>
    </context>
    <context>
        <name>MatchingView</name>
        <message>
            <source>%1 linked, %2 to go</source>
            <translation>%1 linked, %2 to go</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Start over</translation>
        </message>
        <message>
            <source>Answer with lines</source>
            <translation>Answer with lines</translation>
        </message>
        <message>
            <source>Answer with lists</source>
            <translation>Answer with lists</translation>
        </message>
    </context>
    <context>
        <name>MiniLadder</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>MultipleChoiceAnswer</name>
        <message numerus="yes">
            <source>Choose %n answer(s)</source>
            <translation>
                <numerusform>Choose %n answer</numerusform>
                <numerusform>Choose %n answers</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose all that fit</source>
            <translation>Choose all that fit</translation>
        </message>
        <message>
            <source>or press A to %1</source>
            <extracomment>%1 is the letter of the last option</extracomment>
            <translation>or press A to %1</translation>
        </message>
        <message>
            <source>You have chosen %1 of %2. Choose more, or press Confirm again to leave it so.</source>
            <translation>You have chosen %1 of %2. Choose more, or press Confirm again to leave it so.</translation>
        </message>
        <message>
            <source>%1 chosen, but the question asks for %2. Take %3 away.</source>
            <translation>%1 chosen, but the question asks for %2. Take %3 away.</translation>
        </message>
        <message>
            <source>%1 of %2 chosen</source>
            <translation>%1 of %2 chosen</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NameField</name>
        <message>
            <source>Please type a name. A nickname will do.</source>
            <translation>Please type a name. A nickname will do.</translation>
        </message>
        <message>
            <source>A name can have %1 characters, this one has %2.</source>
            <translation>A name can have %1 characters, this one has %2.</translation>
        </message>
        <message>
            <source>Somebody here has this name already. Add a letter or use a nickname.</source>
            <translation>Somebody here has this name already. Add a letter or use a nickname.</translation>
        </message>
        <message>
            <source>Your name or nickname</source>
            <translation>Your name or nickname</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Digital life</source>
            <translation>Digital life</translation>
        </message>
        <message>
            <source>Digital work</source>
            <translation>Digital work</translation>
        </message>
        <message>
            <source>Digital security</source>
            <translation>Digital security</translation>
        </message>
        <message>
            <source>Digital ethics</source>
            <translation>Digital ethics</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Starting</translation>
        </message>
        <message>
            <source>Independent</source>
            <translation>Independent</translation>
        </message>
        <message>
            <source>Skilled</source>
            <translation>Skilled</translation>
        </message>
        <message>
            <source>Leading</source>
            <translation>Leading</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <extracomment>%1 and %2 are neighbouring bands, e.g. "Starting to Independent"</extracomment>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>Not clear yet</source>
            <translation>Not clear yet</translation>
        </message>
    </context>
    <context>
        <name>NextStepCard</name>
        <message>
            <source>Next: %1</source>
            <translation>Next: %1</translation>
        </message>
        <message>
            <source>Learn it</source>
            <translation>Learn it</translation>
        </message>
        <message>
            <source>See all steps</source>
            <translation>See all steps</translation>
        </message>
    </context>
    <context>
        <name>OrderList</name>
        <message>
            <source>Moved "%1" from place %2 to place %3.</source>
            <extracomment>%1 is the text of a row; %2 and %3 are places</extracomment>
            <translation>Moved "%1" from place %2 to place %3.</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>Undone.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Use the arrows at the right, or drag with the mouse.</source>
            <translation>Use the arrows at the right, or drag with the mouse.</translation>
        </message>
    </context>
    <context>
        <name>OrderRow</name>
        <message>
            <source>Move up: %1</source>
            <translation>Move up: %1</translation>
        </message>
        <message>
            <source>Move down: %1</source>
            <translation>Move down: %1</translation>
        </message>
        <message>
            <source>Place %1 of %2: %3</source>
            <translation>Place %1 of %2: %3</translation>
        </message>
        <message>
            <source>%1. In the right place</source>
            <translation>%1. In the right place</translation>
        </message>
        <message>
            <source>%1. Belongs somewhere else</source>
            <translation>%1. Belongs somewhere else</translation>
        </message>
        <message>
            <source>%1. Picked up. Up and Down move it, Space puts it down</source>
            <translation>%1. Picked up. Up and Down move it, Space puts it down</translation>
        </message>
        <message>
            <source>%1. Press Space to pick it up</source>
            <translation>%1. Press Space to pick it up</translation>
        </message>
    </context>
    <context>
        <name>OrderRows</name>
        <message>
            <source>Moved to place %1 of %2</source>
            <translation>Moved to place %1 of %2</translation>
        </message>
        <message>
            <source>Picked up: %1</source>
            <translation>Picked up: %1</translation>
        </message>
        <message>
            <source>Put down at place %1</source>
            <translation>Put down at place %1</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Put back</translation>
        </message>
    </context>
    <context>
        <name>OrderingAnswer</name>
        <message>
            <source>Put what comes first at the top</source>
            <translation>Put what comes first at the top</translation>
        </message>
        <message>
            <source>keyboard: Space picks up, Up and Down move, Space puts down</source>
            <translation>keyboard: Space picks up, Up and Down move, Space puts down</translation>
        </message>
        <message>
            <source>You have not moved anything. If it is right as it stands, press Confirm again.</source>
            <translation>You have not moved anything. If it is right as it stands, press Confirm again.</translation>
        </message>
    </context>
    <context>
        <name>PageTools</name>
        <message>
            <source>Standard text</source>
            <translation>Standard text</translation>
        </message>
        <message>
            <source>Large text</source>
            <translation>Large text</translation>
        </message>
        <message>
            <source>Elder mode text</source>
            <translation>Elder mode text</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
    </context>
    <context>
        <name>PathAside</name>
        <message>
            <source>Why in this order</source>
            <translation>Why in this order</translation>
        </message>
        <message>
            <source>What keeps you safe comes first, then what helps you most for the time it takes. You may take any step you like.</source>
            <translation>What keeps you safe comes first, then what helps you most for the time it takes. You may take any step you like.</translation>
        </message>
        <message>
            <source>See my result</source>
            <translation>See my result</translation>
        </message>
        <message>
            <source>How far you are</source>
            <translation>How far you are</translation>
        </message>
        <message numerus="yes">
            <source>of %n step(s) done</source>
            <translation>
                <numerusform>of %n step done</numerusform>
                <numerusform>of %n steps done</numerusform>
            </translation>
        </message>
        <message>
            <source>The next steps take about %1</source>
            <translation>The next steps take about %1</translation>
        </message>
        <message>
            <source>Minutes a week</source>
            <translation>Minutes a week</translation>
        </message>
        <message>
            <source>%1 a week are a good pace.</source>
            <translation>%1 a week are a good pace.</translation>
        </message>
        <message numerus="yes">
            <source>The next steps then take about %n week(s).</source>
            <translation>
                <numerusform>The next steps then take about %n week.</numerusform>
                <numerusform>The next steps then take about %n weeks.</numerusform>
            </translation>
        </message>
        <message>
            <source>Slower is fine too.</source>
            <translation>Slower is fine too.</translation>
        </message>
    </context>
    <context>
        <name>PathPage</name>
        <message>
            <source>Open this page in your browser?</source>
            <translation>Open this page in your browser?</translation>
        </message>
        <message>
            <source>%1, by %2. It lies on the internet, outside of this program: %3</source>
            <translation>%1, by %2. It lies on the internet, outside of this program: %3</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Stay here</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Open the page</translation>
        </message>
        <message>
            <source>Better after: %1</source>
            <translation>Better after: %1</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>My learning path</source>
            <translation>My learning path</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Arranged from the result of %1. You may take another order.</source>
            <translation>Arranged from the result of %1. You may take another order.</translation>
        </message>
        <message>
            <source>You are there</source>
            <translation>You are there</translation>
        </message>
        <message>
            <source>See my result</source>
            <translation>See my result</translation>
        </message>
        <message>
            <source>Almost a path</source>
            <translation>Almost a path</translation>
        </message>
        <message>
            <source>Answer more questions</source>
            <translation>Answer more questions</translation>
        </message>
        <message>
            <source>Your learning path will be here</source>
            <translation>Your learning path will be here</translation>
        </message>
        <message>
            <source>After the first check you get three small steps to begin with, each about 15 to 30 minutes long.</source>
            <translation>After the first check you get three small steps to begin with, each about 15 to 30 minutes long.</translation>
        </message>
        <message>
            <source>Start the check</source>
            <translation>Start the check</translation>
        </message>
        <message>
            <source>Show only the next steps</source>
            <translation>Show only the next steps</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n later step(s)</source>
            <translation>
                <numerusform>Show %n later step</numerusform>
                <numerusform>Show all %n later steps</numerusform>
            </translation>
        </message>
        <message>
            <source>Show fewer of them</source>
            <translation>Show fewer of them</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n step(s) that are done</source>
            <translation>
                <numerusform>Show %n step that is done</numerusform>
                <numerusform>Show all %n steps that are done</numerusform>
            </translation>
        </message>
        <message>
            <source>See what has changed</source>
            <translation>See what has changed</translation>
        </message>
        <message>
            <source>After two or three steps, a new check shows it more clearly.</source>
            <translation>After two or three steps, a new check shows it more clearly.</translation>
        </message>
        <message>
            <source>Marked as done.</source>
            <translation>Marked as done.</translation>
        </message>
        <message>
            <source>The step is open again.</source>
            <translation>The step is open again.</translation>
        </message>
    </context>
    <context>
        <name>PathStep</name>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Learning now</source>
            <translation>Learning now</translation>
        </message>
        <message>
            <source>Not begun</source>
            <translation>Not begun</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Check again</translation>
        </message>
        <message>
            <source>Check again now</source>
            <translation>Check again now</translation>
        </message>
        <message>
            <source>Start here</source>
            <translation>Start here</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Step %1, %2: %3</source>
            <translation>Step %1, %2: %3</translation>
        </message>
    </context>
    <context>
        <name>PracticeCard</name>
        <message>
            <source>Check my answer</source>
            <translation>Check my answer</translation>
        </message>
        <message>
            <source>Show the answer</source>
            <translation>Show the answer</translation>
        </message>
        <message>
            <source>Question %1 of %2</source>
            <translation>Question %1 of %2</translation>
        </message>
        <message>
            <source>%1: question %2</source>
            <translation>%1: question %2</translation>
        </message>
        <message>
            <source>**That is right.**</source>
            <translation>**That is right.**</translation>
        </message>
        <message>
            <source>**Not yet.** Have another look and try again.</source>
            <translation>**Not yet.** Have another look and try again.</translation>
        </message>
        <message>
            <source>**This is the answer.**</source>
            <translation>**This is the answer.**</translation>
        </message>
        <message>
            <source>Answer first, then have it checked.</source>
            <translation>Answer first, then have it checked.</translation>
        </message>
    </context>
    <context>
        <name>ProfilesPage</name>
        <message>
            <source>What may we call you?</source>
            <translation>What may we call you?</translation>
        </message>
        <message>
            <source>Who is using Suyang?</source>
            <translation>Who is using Suyang?</translation>
        </message>
        <message>
            <source>Here since %1</source>
            <translation>Here since %1</translation>
        </message>
        <message>
            <source>Delete the profile %1</source>
            <translation>Delete the profile %1</translation>
        </message>
        <message>
            <source>Delete the profile %1?</source>
            <translation>Delete the profile %1?</translation>
        </message>
        <message>
            <source>All answers, results and learning progress of %1 on this computer will be deleted. They cannot be brought back.</source>
            <translation>All answers, results and learning progress of %1 on this computer will be deleted. They cannot be brought back.</translation>
        </message>
        <message>
            <source>Keep the profile</source>
            <translation>Keep the profile</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>Delete everything</translation>
        </message>
        <message>
            <source>Each person has a profile of their own, kept on this computer only.</source>
            <translation>Each person has a profile of their own, kept on this computer only.</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>New profile</translation>
        </message>
        <message>
            <source>No account, no phone number, no password</source>
            <translation>No account, no phone number, no password</translation>
        </message>
        <message>
            <source>Create my profile</source>
            <translation>Create my profile</translation>
        </message>
        <message>
            <source>Try it as a guest</source>
            <translation>Try it as a guest</translation>
        </message>
        <message>
            <source>Nothing is kept when you close the program</source>
            <translation>Nothing is kept when you close the program</translation>
        </message>
    </context>
    <context>
        <name>ProgramPanel</name>
        <message>
            <source>Suyang</source>
            <translation>Suyang</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>The program</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). You may use, study, share and change it. It comes without any warranty.</source>
            <translation>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). You may use, study, share and change it. It comes without any warranty.</translation>
        </message>
        <message>
            <source>Questions, lessons and competence framework</source>
            <translation>Questions, lessons and competence framework</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s), edition %1; framework edition %2. All of them may be shared and adapted under CC BY-SA 4.0, with credit and under the same terms.</source>
            <translation>
                <numerusform>%n question, edition %1; framework edition %2. All of them may be shared and adapted under CC BY-SA 4.0, with credit and under the same terms.</numerusform>
                <numerusform>%n questions, edition %1; framework edition %2. All of them may be shared and adapted under CC BY-SA 4.0, with credit and under the same terms.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuizFooter</name>
        <message>
            <source>I don't know yet</source>
            <translation>I don't know yet</translation>
        </message>
        <message>
            <source>Not sure? That is fine. "I don't know yet" helps us find the right starting point.</source>
            <translation>Not sure? That is fine. "I don't know yet" helps us find the right starting point.</translation>
        </message>
        <message>
            <source>Skip for now</source>
            <translation>Skip for now</translation>
        </message>
        <message>
            <source>The question comes back once, later.</source>
            <translation>The question comes back once, later.</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirm</translation>
        </message>
    </context>
    <context>
        <name>QuizPage</name>
        <message>
            <source>You are here as a guest: your answers are kept only until the program is closed.</source>
            <translation>You are here as a guest: your answers are kept only until the program is closed.</translation>
        </message>
        <message>
            <source>You can begin with this question another time.</source>
            <translation>You can begin with this question another time.</translation>
        </message>
        <message numerus="yes">
            <source>Your %n answer(s) so far are saved. Next time you go on with question %1.</source>
            <translation>
                <numerusform>Your %n answer so far is saved. Next time you go on with question %1.</numerusform>
                <numerusform>Your %n answers so far are saved. Next time you go on with question %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop here?</source>
            <translation>Stop here?</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Stop here</translation>
        </message>
        <message>
            <source>Put aside for later</source>
            <translation>Put aside for later</translation>
        </message>
        <message>
            <source>Answer to question %1 noted</source>
            <translation>Answer to question %1 noted</translation>
        </message>
        <message>
            <source>Answer to question %1 saved</source>
            <translation>Answer to question %1 saved</translation>
        </message>
    </context>
    <context>
        <name>QuizProgress</name>
        <message>
            <source>Question %1</source>
            <translation>Question %1</translation>
        </message>
        <message>
            <source>the last one</source>
            <translation>the last one</translation>
        </message>
        <message>
            <source>about %1 to go</source>
            <translation>about %1 to go</translation>
        </message>
        <message>
            <source>about %1–%2 to go</source>
            <translation>about %1–%2 to go</translation>
        </message>
        <message>
            <source>about %1 to %2 to go</source>
            <translation>about %1 to %2 to go</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>QuizQuestion</name>
        <message>
            <source>You put this question aside earlier.</source>
            <translation>You put this question aside earlier.</translation>
        </message>
    </context>
    <context>
        <name>QuizTopBar</name>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Pause and finish later</source>
            <translation>Pause and finish later</translation>
        </message>
        <message>
            <source>A</source>
            <extracomment>a sample letter in three sizes</extracomment>
            <translation>A</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>Text size: standard</source>
            <translation>Text size: standard</translation>
        </message>
        <message>
            <source>Text size: large</source>
            <translation>Text size: large</translation>
        </message>
        <message>
            <source>Text size: elder mode</source>
            <translation>Text size: elder mode</translation>
        </message>
    </context>
    <context>
        <name>RadarChart</name>
        <message>
            <source>Overview of the four dimensions</source>
            <translation>Overview of the four dimensions</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Suyang</source>
            <translation>Suyang</translation>
        </message>
        <message>
            <source>Digital skills check</source>
            <translation>Digital skills check</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>My results</source>
            <translation>My results</translation>
        </message>
        <message>
            <source>Learning path</source>
            <translation>Learning path</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>%1, change who is using the program</source>
            <translation>%1, change who is using the program</translation>
        </message>
    </context>
    <context>
        <name>ReadAloud</name>
        <message>
            <source>This computer has no voice for this language. On Debian, the package espeak-ng-data brings one.</source>
            <translation>This computer has no voice for this language. On Debian, the package espeak-ng-data brings one.</translation>
        </message>
        <message>
            <source>There is no loudspeaker and there are no headphones. Connect some and try again.</source>
            <translation>There is no loudspeaker and there are no headphones. Connect some and try again.</translation>
        </message>
    </context>
    <context>
        <name>RegionButton</name>
        <message>
            <source>Place %1 in the picture, %2</source>
            <extracomment>a place in a picture: its number, then its name</extracomment>
            <translation>Place %1 in the picture, %2</translation>
        </message>
        <message>
            <source>%1, chosen</source>
            <translation>%1, chosen</translation>
        </message>
    </context>
    <context>
        <name>ReportButtons</name>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
    </context>
    <context>
        <name>ReportExport</name>
        <message>
            <source>Save the result</source>
            <translation>Save the result</translation>
        </message>
        <message>
            <source>My digital skills profile</source>
            <translation>My digital skills profile</translation>
        </message>
        <message>
            <source>PDF, to print or send (*.pdf)</source>
            <translation>PDF, to print or send (*.pdf)</translation>
        </message>
        <message>
            <source>Web page, for screen readers (*.html)</source>
            <translation>Web page, for screen readers (*.html)</translation>
        </message>
        <message>
            <source>Print the result</source>
            <translation>Print the result</translation>
        </message>
    </context>
    <context>
        <name>ResourceRow</name>
        <message>
            <source>%1. Link not checked yet, search for the name.</source>
            <translation>%1. Link not checked yet, search for the name.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Open %1</translation>
        </message>
    </context>
    <context>
        <name>ResultAside</name>
        <message>
            <source>What you can do already</source>
            <translation>What you can do already</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>What comes next</translation>
        </message>
        <message numerus="yes">
            <source>Next, %n thing(s) worth learning</source>
            <translation>
                <numerusform>Next, %n thing worth learning</numerusform>
                <numerusform>Next, %n things worth learning</numerusform>
            </translation>
        </message>
        <message>
            <source>See my learning path</source>
            <translation>See my learning path</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>**Not clear yet.** The band is wide, because there are few answers that tell much.</source>
            <translation>**Not clear yet.** The band is wide, because there are few answers that tell much.</translation>
        </message>
        <message>
            <source>Answer more</source>
            <translation>Answer more</translation>
        </message>
    </context>
    <context>
        <name>ResultChart</name>
        <message>
            <source>**Each row is one area.** The further to the right, the more you can do on your own.</source>
            <translation>**Each row is one area.** The further to the right, the more you can do on your own.</translation>
        </message>
        <message>
            <source>**The coloured band** is where your level lies, with 9 in 10 sureness. A wide band means that we cannot see it well yet; more questions make it narrower.</source>
            <translation>**The coloured band** is where your level lies, with 9 in 10 sureness. A wide band means that we cannot see it well yet; more questions make it narrower.</translation>
        </message>
        <message>
            <source>**The mark inside** is the best guess. A dashed band is not clear yet, and a hollow mark is where you stood last time.</source>
            <translation>**The mark inside** is the best guess. A dashed band is not clear yet, and a hollow mark is where you stood last time.</translation>
        </message>
        <message>
            <source>Areas are not compared with other people, only with what the level words say.</source>
            <translation>Areas are not compared with other people, only with what the level words say.</translation>
        </message>
        <message>
            <source>Hide the explanation</source>
            <translation>Hide the explanation</translation>
        </message>
        <message>
            <source>How to read this</source>
            <translation>How to read this</translation>
        </message>
        <message>
            <source>Show as a picture</source>
            <translation>Show as a picture</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Show as a table</translation>
        </message>
        <message>
            <source>Show as a ladder</source>
            <translation>Show as a ladder</translation>
        </message>
        <message>
            <source>Show as a radar</source>
            <translation>Show as a radar</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>My digital skills profile</source>
            <translation>My digital skills profile</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>See what to learn first</source>
            <translation>See what to learn first</translation>
        </message>
        <message>
            <source>See the newest result</source>
            <translation>See the newest result</translation>
        </message>
        <message>
            <source>This is an earlier result.</source>
            <translation>This is an earlier result.</translation>
        </message>
        <message>
            <source>Your profile will be here</source>
            <translation>Your profile will be here</translation>
        </message>
        <message>
            <source>After the first check you see here what goes well in four areas of digital life, and what is worth learning next.</source>
            <translation>After the first check you see here what goes well in four areas of digital life, and what is worth learning next.</translation>
        </message>
        <message>
            <source>Start the check</source>
            <translation>Start the check</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a date, and what was done</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>How you saw yourself</source>
            <translation>How you saw yourself</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s), %1</source>
            <comment>%1 is a length of time</comment>
            <translation>
                <numerusform>%n question, %1</numerusform>
                <numerusform>%n questions, %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultSigns</name>
        <message>
            <source>A closer look</source>
            <translation>A closer look</translation>
        </message>
        <message>
            <source>These signs rest on one or two answers each. Take them as hints, not as levels.</source>
            <translation>These signs rest on one or two answers each. Take them as hints, not as levels.</translation>
        </message>
    </context>
    <context>
        <name>ResultWords</name>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>What it means</translation>
        </message>
        <message>
            <source>9 in 10 sure</source>
            <translation>9 in 10 sure</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>Last time</translation>
        </message>
        <message>
            <source>Your result in words</source>
            <translation>Your result in words</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ResumeCard</name>
        <message>
            <source>Not finished yet</source>
            <translation>Not finished yet</translation>
        </message>
        <message>
            <source>Go on with your check</source>
            <translation>Go on with your check</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) answered,</source>
            <translation>
                <numerusform>%n question answered,</numerusform>
                <numerusform>%n questions answered,</numerusform>
            </translation>
        </message>
        <message>
            <source>about %1 to go.</source>
            <translation>about %1 to go.</translation>
        </message>
        <message>
            <source>about %1–%2 to go.</source>
            <translation>about %1–%2 to go.</translation>
        </message>
        <message>
            <source>Your answers are all kept.</source>
            <translation>Your answers are all kept.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Start over</translation>
        </message>
    </context>
    <context>
        <name>ScenarioAnswer</name>
        <message numerus="yes">
            <source>Answer all %n part(s), then confirm; until then you can go back and change them</source>
            <translation>
                <numerusform>Answer the part, then confirm; until then you can change it</numerusform>
                <numerusform>Answer all %n parts, then confirm; until then you can go back and change them</numerusform>
            </translation>
        </message>
        <message>
            <source>Part %1 has no answer yet. If you are not sure, choose "I don't know yet".</source>
            <translation>Part %1 has no answer yet. If you are not sure, choose "I don't know yet".</translation>
        </message>
        <message>
            <source>Part %1 of %2</source>
            <translation>Part %1 of %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>a screen reader says this when a part of the question opens: "Part 1 of 3", what is asked</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Previous part</source>
            <translation>Previous part</translation>
        </message>
        <message>
            <source>Next part</source>
            <translation>Next part</translation>
        </message>
    </context>
    <context>
        <name>SelfRatingPage</name>
        <message>
            <source>%1: which sounds most like you?</source>
            <translation>%1: which sounds most like you?</translation>
        </message>
        <message>
            <source>For example: %1</source>
            <translation>For example: %1</translation>
        </message>
        <message>
            <source>I am not sure</source>
            <translation>I am not sure</translation>
        </message>
        <message>
            <source>That is fine. The check will show.</source>
            <translation>That is fine. The check will show.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Four short questions, about two minutes. There is no right or wrong, and the check does not become harder or easier by it.</source>
            <translation>Four short questions, about two minutes. There is no right or wrong, and the check does not become harder or easier by it.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Skip this</source>
            <translation>Skip this</translation>
        </message>
    </context>
    <context>
        <name>SettingsDataPanel</name>
        <message>
            <source>Here since %1</source>
            <translation>Here since %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>%n check(s)</source>
            <translation>
                <numerusform>%n check</numerusform>
                <numerusform>%n checks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) learnt</source>
            <translation>
                <numerusform>%n step learnt</numerusform>
                <numerusform>%n steps learnt</numerusform>
            </translation>
        </message>
        <message>
            <source>My profile</source>
            <translation>My profile</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Guest</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nobody yet</translation>
        </message>
        <message>
            <source>Change person</source>
            <translation>Change person</translation>
        </message>
        <message>
            <source>Choose a profile</source>
            <translation>Choose a profile</translation>
        </message>
        <message>
            <source>Nothing is kept of what you do now. With a profile you could go on later and see how you change.</source>
            <translation>Nothing is kept of what you do now. With a profile you could go on later and see how you change.</translation>
        </message>
        <message>
            <source>My data</source>
            <translation>My data</translation>
        </message>
        <message>
            <source>All on this computer</source>
            <translation>All on this computer</translation>
        </message>
        <message>
            <source>All on this computer: %1</source>
            <translation>All on this computer: %1</translation>
        </message>
        <message>
            <source>Take a copy with me</source>
            <translation>Take a copy with me</translation>
        </message>
        <message>
            <source>Everything that is kept of you, as a file that other programs can read (JSON)</source>
            <translation>Everything that is kept of you, as a file that other programs can read (JSON)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Delete all my data</source>
            <translation>Delete all my data</translation>
        </message>
        <message>
            <source>Answers, results and learning progress; they cannot be brought back</source>
            <translation>Answers, results and learning progress; they cannot be brought back</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Delete…</translation>
        </message>
        <message>
            <source>Delete all data of %1?</source>
            <translation>Delete all data of %1?</translation>
        </message>
        <message>
            <source>This deletes the profile with %1, all answers and the learning progress. They cannot be brought back. You may want to export a copy first.</source>
            <translation>This deletes the profile with %1, all answers and the learning progress. They cannot be brought back. You may want to export a copy first.</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>Keep everything</translation>
        </message>
        <message>
            <source>Export a copy first</source>
            <translation>Export a copy first</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>Delete everything</translation>
        </message>
    </context>
    <context>
        <name>SettingsLookPanel</name>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>Applies at once</source>
            <translation>Applies at once</translation>
        </message>
        <message>
            <source>Leave the link in the message alone and ask the official line.</source>
            <translation>Leave the link in the message alone and ask the official line.</translation>
        </message>
        <message>
            <source>Screen colours</source>
            <translation>Screen colours</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Less motion</translation>
        </message>
        <message>
            <source>Nothing slides or fades when the page changes</source>
            <translation>Nothing slides or fades when the page changes</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Questions and results change, too</source>
            <translation>Questions and results change, too</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Look and language</translation>
        </message>
        <message>
            <source>Profile and data</source>
            <translation>Profile and data</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Keyboard</translation>
        </message>
        <message>
            <source>About Suyang</source>
            <translation>About Suyang</translation>
        </message>
    </context>
    <context>
        <name>SetupSteps</name>
        <message>
            <source>Easy to read</source>
            <translation>Easy to read</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Your data</translation>
        </message>
        <message>
            <source>About you</source>
            <translation>About you</translation>
        </message>
    </context>
    <context>
        <name>SingleChoiceAnswer</name>
        <message>
            <source>Choose one answer</source>
            <translation>Choose one answer</translation>
        </message>
        <message>
            <source>or press A to %1</source>
            <extracomment>%1 is the letter of the last option</extracomment>
            <translation>or press A to %1</translation>
        </message>
    </context>
    <context>
        <name>StepCard</name>
        <message>
            <source>**Why:** %1</source>
            <translation>**Why:** %1</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>What to do</translation>
        </message>
        <message>
            <source>Try it out on your own phone or computer, or ask somebody you trust to show you.</source>
            <translation>Try it out on your own phone or computer, or ask somebody you trust to show you.</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>Mark as done</translation>
        </message>
        <message>
            <source>Mark as done: %1</source>
            <translation>Mark as done: %1</translation>
        </message>
        <message>
            <source>Not done yet</source>
            <translation>Not done yet</translation>
        </message>
        <message>
            <source>Start anyway</source>
            <translation>Start anyway</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>A short lesson with two questions</source>
            <translation>A short lesson with two questions</translation>
        </message>
        <message>
            <source>About three minutes, works without the internet</source>
            <translation>About three minutes, works without the internet</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Read</translation>
        </message>
        <message>
            <source>Read the lesson: %1</source>
            <translation>Read the lesson: %1</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Step %1 of %2: %3</translation>
        </message>
    </context>
    <context>
        <name>SwitchBox</name>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Off</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>TextSizeChoice</name>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Large</translation>
        </message>
        <message>
            <source>Elder mode</source>
            <translation>Elder mode</translation>
        </message>
        <message>
            <source>A</source>
            <comment>a sample letter in three sizes</comment>
            <translation>A</translation>
        </message>
    </context>
    <context>
        <name>ThemeChoice</name>
        <message>
            <source>Screen colours</source>
            <translation>Screen colours</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>High contrast</translation>
        </message>
    </context>
    <context>
        <name>TileFace</name>
        <message>
            <source>Chosen</source>
            <translation>Chosen</translation>
        </message>
        <message>
            <source>Your choice, right</source>
            <translation>Your choice, right</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Right</translation>
        </message>
        <message>
            <source>Your choice</source>
            <translation>Your choice</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>place of an answer among the answers</extracomment>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>joins the parts of what a screen reader says of an answer</extracomment>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close this message</source>
            <translation>Close this message</translation>
        </message>
    </context>
    <context>
        <name>TrendChart</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 over time</source>
            <translation>%1 over time</translation>
        </message>
    </context>
    <context>
        <name>TypedAnswer</name>
        <message>
            <source>Type a number</source>
            <translation>Type a number</translation>
        </message>
        <message>
            <source>Type your answer</source>
            <translation>Type your answer</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Your answer</translation>
        </message>
        <message>
            <source>Your answer, in %1</source>
            <translation>Your answer, in %1</translation>
        </message>
        <message>
            <source>This is not a number yet. Write it in digits, such as 12 or 3.5.</source>
            <translation>This is not a number yet. Write it in digits, such as 12 or 3.5.</translation>
        </message>
    </context>
    <context>
        <name>console</name>
        <message numerus="yes">
            <source>Type %n letter(s), such as AC.</source>
            <translation>
                <numerusform>Type %n letter, such as A.</numerusform>
                <numerusform>Type %n letters, such as AC.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type all letters that fit, such as AC.</source>
            <translation>Type all letters that fit, such as AC.</translation>
        </message>
        <message>
            <source>Type the letters in the right order, such as CABD.</source>
            <translation>Type the letters in the right order, such as CABD.</translation>
        </message>
        <message>
            <source>Type a letter for each number in turn, such as BACD.</source>
            <translation>Type a letter for each number in turn, such as BACD.</translation>
        </message>
        <message>
            <source>Type a number.</source>
            <translation>Type a number.</translation>
        </message>
        <message>
            <source>Type your answer.</source>
            <translation>Type your answer.</translation>
        </message>
        <message>
            <source>Type one letter.</source>
            <translation>Type one letter.</translation>
        </message>
        <message>
            <source>Question %1, about %2–%3 to go</source>
            <translation>Question %1, about %2–%3 to go</translation>
        </message>
        <message>
            <source>Picture: %1</source>
            <translation>Picture: %1</translation>
        </message>
        <message>
            <source>Unit: %1</source>
            <translation>Unit: %1</translation>
        </message>
        <message>
            <source>? = I don't know yet, q = stop here</source>
            <translation>? = I don't know yet, q = stop here</translation>
        </message>
        <message>
            <source>, s = skip for now</source>
            <translation>, s = skip for now</translation>
        </message>
        <message>
            <source>Your answers are saved. Go on with: suyangctl assess --resume %1</source>
            <translation>Your answers are saved. Go on with: suyangctl assess --resume %1</translation>
        </message>
        <message>
            <source>That did not fit: %1</source>
            <translation>That did not fit: %1</translation>
        </message>
        <message>
            <source>Part %1 of %2</source>
            <translation>Part %1 of %2</translation>
        </message>
        <message>
            <source>, &lt; = back to the part before</source>
            <translation>, &lt; = back to the part before</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>Saving did not work. The disk seems to be full. Everything before is safe. Please make some room and try again.</source>
            <translation>Saving did not work. The disk seems to be full. Everything before is safe. Please make some room and try again.</translation>
        </message>
        <message>
            <source>Saving did not work. The data folder may not be written to. Everything before is safe. Please ask whoever looks after this computer.</source>
            <translation>Saving did not work. The data folder may not be written to. Everything before is safe. Please ask whoever looks after this computer.</translation>
        </message>
        <message>
            <source>Suyang is open already, perhaps in another window. Please use that one, or close it first.</source>
            <translation>Suyang is open already, perhaps in another window. Please use that one, or close it first.</translation>
        </message>
        <message>
            <source>Your records were written by a newer Suyang. They are untouched. Please update this program.</source>
            <translation>Your records were written by a newer Suyang. They are untouched. Please update this program.</translation>
        </message>
        <message>
            <source>The stored records are damaged and were left as they are. Please keep the data folder and ask for help.</source>
            <translation>The stored records are damaged and were left as they are. Please keep the data folder and ask for help.</translation>
        </message>
        <message>
            <source>The data folder cannot be used right now. Everything saved before is safe. Please try again.</source>
            <translation>The data folder cannot be used right now. Everything saved before is safe. Please try again.</translation>
        </message>
        <message>
            <source>A file that belongs to Suyang is missing. Please install it again; your records stay.</source>
            <translation>A file that belongs to Suyang is missing. Please install it again; your records stay.</translation>
        </message>
        <message>
            <source>A file could not be read. Your records are safe.</source>
            <translation>A file could not be read. Your records are safe.</translation>
        </message>
        <message>
            <source>A file is larger than it may be and was not opened.</source>
            <translation>A file is larger than it may be and was not opened.</translation>
        </message>
        <message>
            <source>A file has a mistake in it and was not used.</source>
            <translation>A file has a mistake in it and was not used.</translation>
        </message>
        <message>
            <source>Two questions have the same number, so the question bank was not used.</source>
            <translation>Two questions have the same number, so the question bank was not used.</translation>
        </message>
        <message>
            <source>A file is of a newer kind. Please update this program.</source>
            <translation>A file is of a newer kind. Please update this program.</translation>
        </message>
        <message>
            <source>There are no fresh questions for you right now. Please come back after some learning.</source>
            <translation>There are no fresh questions for you right now. Please come back after some learning.</translation>
        </message>
        <message>
            <source>This answer does not fit the question. Please look at it once more.</source>
            <translation>This answer does not fit the question. Please look at it once more.</translation>
        </message>
        <message>
            <source>This check is over already. You find it under My results.</source>
            <translation>This check is over already. You find it under My results.</translation>
        </message>
        <message>
            <source>This is too short or too long. Please change it a little.</source>
            <translation>This is too short or too long. Please change it a little.</translation>
        </message>
        <message>
            <source>It is not there any more.</source>
            <translation>It is not there any more.</translation>
        </message>
        <message>
            <source>This name is taken. Please choose another one.</source>
            <translation>This name is taken. Please choose another one.</translation>
        </message>
        <message>
            <source>This is not possible right now.</source>
            <translation>This is not possible right now.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Suyang</source>
            <translation>Suyang</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>How sure</translation>
        </message>
        <message>
            <source>What you can do already</source>
            <translation>What you can do already</translation>
        </message>
        <message>
            <source>%1 (%2). %3</source>
            <translation>%1 (%2). %3</translation>
        </message>
        <message>
            <source>What to learn next</source>
            <translation>What to learn next</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>What the four levels mean</source>
            <translation>What the four levels mean</translation>
        </message>
        <message>
            <source>My digital skills profile</source>
            <translation>My digital skills profile</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <source>It keeps harm away, so it comes first</source>
            <translation>It keeps harm away, so it comes first</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) of this kind did not work out yet</source>
            <translation>
                <numerusform>%n question of this kind did not work out yet</numerusform>
                <numerusform>%n questions of this kind did not work out yet</numerusform>
            </translation>
        </message>
        <message>
            <source>It matters in your everyday life</source>
            <translation>It matters in your everyday life</translation>
        </message>
        <message numerus="yes">
            <source>%n later step(s) build on it</source>
            <translation>
                <numerusform>%n later step builds on it</numerusform>
                <numerusform>%n later steps build on it</numerusform>
            </translation>
        </message>
        <message>
            <source>It is the next step on the way to your aim</source>
            <translation>It is the next step on the way to your aim</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>.</source>
            <translation>.</translation>
        </message>
        <message>
            <source>There are too few answers to suggest a path. Answer a few more questions first.</source>
            <translation>There are too few answers to suggest a path. Answer a few more questions first.</translation>
        </message>
        <message>
            <source>You have reached everything you aimed for. A good next step is to help others.</source>
            <translation>You have reached everything you aimed for. A good next step is to help others.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>Not clear yet</source>
            <translation>Not clear yet</translation>
        </message>
        <message>
            <source>Some things come easily, some are still new</source>
            <translation>Some things come easily, some are still new</translation>
        </message>
        <message>
            <source>About %1–%2 more questions would make it clear</source>
            <translation>About %1–%2 more questions would make it clear</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>9 in 10 sure it is %1.</source>
            <translation>9 in 10 sure it is %1.</translation>
        </message>
        <message>
            <source>9 in 10 sure it is between %1 and %2.</source>
            <translation>9 in 10 sure it is between %1 and %2.</translation>
        </message>
        <message>
            <source>Last time: %1.</source>
            <translation>Last time: %1.</translation>
        </message>
        <message>
            <source>You are at ease in %1; %2 is the best place to start.</source>
            <translation>You are at ease in %1; %2 is the best place to start.</translation>
        </message>
        <message>
            <source>%1 is the best place to start.</source>
            <translation>%1 is the best place to start.</translation>
        </message>
        <message>
            <source>Answer a few more questions and the picture becomes clear.</source>
            <translation>Answer a few more questions and the picture becomes clear.</translation>
        </message>
        <message>
            <source>Going well</source>
            <translation>Going well</translation>
        </message>
        <message>
            <source>Getting there</source>
            <translation>Getting there</translation>
        </message>
        <message>
            <source>Start here</source>
            <translation>Start here</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Not asked</translation>
        </message>
        <message>
            <source>%1: you can do more than you thought.</source>
            <translation>%1: you can do more than you thought.</translation>
        </message>
        <message>
            <source>%1: you know yourself well here.</source>
            <translation>%1: you know yourself well here.</translation>
        </message>
        <message>
            <source>%1: a bit more practice, and it will be as you see it.</source>
            <translation>%1: a bit more practice, and it will be as you see it.</translation>
        </message>
        <message>
            <source>%1: the progress is quite sure.</source>
            <translation>%1: the progress is quite sure.</translation>
        </message>
        <message>
            <source>%1: the band is a little lower this time. The questions may have been unfamiliar; another check will show.</source>
            <translation>%1: the band is a little lower this time. The questions may have been unfamiliar; another check will show.</translation>
        </message>
        <message>
            <source>%1: there may be a change, or only ordinary ups and downs.</source>
            <translation>%1: there may be a change, or only ordinary ups and downs.</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message>
            <source>This is a self-check. It is no certificate, and no ground for hiring, dismissing or ranking anyone.</source>
            <translation>This is a self-check. It is no certificate, and no ground for hiring, dismissing or ranking anyone.</translation>
        </message>
        <message>
            <source>The coloured band: we are 9 in 10 sure your level is inside</source>
            <translation>The coloured band: we are 9 in 10 sure your level is inside</translation>
        </message>
        <message>
            <source>This question had been put aside and came back.</source>
            <translation>This question had been put aside and came back.</translation>
        </message>
        <message numerus="yes">
            <source>The test opens with an easy question; it was drawn by lot from the %n question(s) about %1 that fit best.</source>
            <translation>
                <numerusform>The test opens with an easy question; only %n question about %1 fitted.</numerusform>
                <numerusform>The test opens with an easy question; it was drawn by lot from the %n questions about %1 that fit best.</numerusform>
            </translation>
        </message>
        <message>
            <source>No question was left in the area that was due, so %1 stood in.</source>
            <translation>No question was left in the area that was due, so %1 stood in.</translation>
        </message>
        <message>
            <source>A question about %1 promised to tell the most.</source>
            <translation>A question about %1 promised to tell the most.</translation>
        </message>
        <message>
            <source>%1 was due: it was the furthest behind its planned share of the questions.</source>
            <translation>%1 was due: it was the furthest behind its planned share of the questions.</translation>
        </message>
        <message>
            <source>It was the only question left to choose from.</source>
            <translation>It was the only question left to choose from.</translation>
        </message>
        <message numerus="yes">
            <source>Of %n question(s) open it tells the most at the level estimated so far; the draw gave it a chance of %1%.</source>
            <translation>
                <numerusform>%n question was open; the draw gave it a chance of %1%.</numerusform>
                <numerusform>Of %n questions open it tells the most at the level estimated so far; the draw gave it a chance of %1%.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n question(s) open it tells %1% as much as the best one at the level estimated so far; the draw, which keeps questions from being worn out, gave it a chance of %2%.</source>
            <translation>
                <numerusform>Of %n question open it tells %1% as much as the best one at the level estimated so far; the draw, which keeps questions from being worn out, gave it a chance of %2%.</numerusform>
                <numerusform>Of %n questions open it tells %1% as much as the best one at the level estimated so far; the draw, which keeps questions from being worn out, gave it a chance of %2%.</numerusform>
            </translation>
        </message>
        <message>
            <source>All questions left in this area have been used often already.</source>
            <translation>All questions left in this area have been used often already.</translation>
        </message>
        <message>
            <source>%1 seen in the last tests</source>
            <translation>%1 seen in the last tests</translation>
        </message>
        <message>
            <source>%1 asked before in this test</source>
            <translation>%1 asked before in this test</translation>
        </message>
        <message>
            <source>%1 too like a question asked before</source>
            <translation>%1 too like a question asked before</translation>
        </message>
        <message>
            <source>%1 too like the question just before</source>
            <translation>%1 too like the question just before</translation>
        </message>
        <message>
            <source>%1 used too often</source>
            <translation>%1 used too often</translation>
        </message>
        <message>
            <source>%1 on topics asked more often</source>
            <translation>%1 on topics asked more often</translation>
        </message>
        <message>
            <source>Left out in this area: %1.</source>
            <translation>Left out in this area: %1.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Question %1 differs: the record has %2, the engine would not ask it.</source>
            <translation>Question %1 differs: the record has %2, the engine would not ask it.</translation>
        </message>
        <message>
            <source>Question %1 differs: the record has %2, the engine chooses %3.</source>
            <translation>Question %1 differs: the record has %2, the engine chooses %3.</translation>
        </message>
        <message>
            <source>Question %1 cannot be asked again: %2 is not in the bank.</source>
            <translation>Question %1 cannot be asked again: %2 is not in the bank.</translation>
        </message>
        <message>
            <source>Question %1 cannot be asked again: the record has %2, the bank has %3.</source>
            <translation>Question %1 cannot be asked again: the record has %2, the bank has %3.</translation>
        </message>
        <message>
            <source>The end differs: the record has the estimate %1, the engine finds %2.</source>
            <translation>The end differs: the record has the estimate %1, the engine finds %2.</translation>
        </message>
        <message>
            <source>Question %1 differs: the record has the estimate %2, the engine finds %3.</source>
            <translation>Question %1 differs: the record has the estimate %2, the engine finds %3.</translation>
        </message>
        <message>
            <source>Question %1 differs: the recorded answer does not fit it.</source>
            <translation>Question %1 differs: the recorded answer does not fit it.</translation>
        </message>
        <message>
            <source>Question %1 differs: the record gives %2 points, the answer earns %3.</source>
            <translation>Question %1 differs: the record gives %2 points, the answer earns %3.</translation>
        </message>
        <message>
            <source>Question %1 differs: the numbers kept for %2 are not those of the bank.</source>
            <translation>Question %1 differs: the numbers kept for %2 are not those of the bank.</translation>
        </message>
        <message>
            <source>The end differs: the engine would go on with %1.</source>
            <translation>The end differs: the engine would go on with %1.</translation>
        </message>
        <message>
            <source>This older record does not hold the estimate at each question, so the choices, the points and the end were compared.</source>
            <translation>This older record does not hold the estimate at each question, so the choices, the points and the end were compared.</translation>
        </message>
        <message>
            <source>This older record does not tell which questions were left out as seen lately or used too often, so other choices may come out.</source>
            <translation>This older record does not tell which questions were left out as seen lately or used too often, so other choices may come out.</translation>
        </message>
        <message>
            <source>This older record does not tell whether the question bank is still the same for the engine.</source>
            <translation>This older record does not tell whether the question bank is still the same for the engine.</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) replayed: everything comes out the same to the last bit.</source>
            <translation>
                <numerusform>%n question replayed: everything comes out the same to the last bit.</numerusform>
                <numerusform>%n questions replayed: everything comes out the same to the last bit.</numerusform>
            </translation>
        </message>
        <message>
            <source>The test was taken with engine %1; this is engine %2.</source>
            <translation>The test was taken with engine %1; this is engine %2.</translation>
        </message>
        <message>
            <source>The question bank has changed since: it was version %1, now it is %2.</source>
            <translation>The question bank has changed since: it was version %1, now it is %2.</translation>
        </message>
        <message>
            <source>Answered very fast, so less sure.</source>
            <translation>Answered very fast, so less sure.</translation>
        </message>
        <message>
            <source>%1 (answered very fast, so less sure)</source>
            <translation>%1 (answered very fast, so less sure)</translation>
        </message>
    </context>
</TS>
