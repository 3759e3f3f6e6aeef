<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>AboutPage</name>
        <message>
            <source>A little about you</source>
            <translation>说说您自己</translation>
        </message>
        <message>
            <source>So that the questions fit you. Leave out whatever you like.</source>
            <translation>这样题目会更适合您。不想说的，可以不填。</translation>
        </message>
        <message>
            <source>Which of these fits you best?</source>
            <translation>您更接近下面哪一种？</translation>
        </message>
        <message>
            <source>How often do you use a phone or computer?</source>
            <translation>您多久用一次手机或电脑？</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>每天都用</translation>
        </message>
        <message>
            <source>A few times a week</source>
            <translation>每周用几次</translation>
        </message>
        <message>
            <source>Now and then</source>
            <translation>偶尔用用</translation>
        </message>
        <message>
            <source>Hardly ever</source>
            <translation>几乎不用</translation>
        </message>
        <message>
            <source>What would you most like to get better at?</source>
            <translation>您最想在哪方面更拿手？</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>%1 (%2)</source>
            <extracomment>what to do, and how to do it with the keyboard</extracomment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>There is no answer to confirm yet. If you are not sure, choose "I don't know yet".</source>
            <translation>还没有答案可以确定。拿不准的话，可以选“我还不会”。</translation>
        </message>
    </context>
    <context>
        <name>AppState</name>
        <message>
            <source>Guest</source>
            <translation>访客</translation>
        </message>
    </context>
    <context>
        <name>AttemptList</name>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open the result of %1</source>
            <translation>打开%1的结果</translation>
        </message>
        <message>
            <source>All checks so far</source>
            <translation>每次记录</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Questions and time</source>
            <translation>题数和用时</translation>
        </message>
        <message>
            <source>In one sentence</source>
            <translation>结果一句话</translation>
        </message>
    </context>
    <context>
        <name>ChoiceTile</name>
        <message>
            <source>%1, chosen</source>
            <translation>%1，已选</translation>
        </message>
    </context>
    <context>
        <name>ComfortPage</name>
        <message>
            <source>First make the screen easy to read</source>
            <translation>先把屏幕调到看着舒服</translation>
        </message>
        <message>
            <source>You can change this at any time under Settings.</source>
            <translation>以后随时可以在“设置”里改。</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Which text size suits you?</source>
            <translation>字多大合适？</translation>
        </message>
        <message>
            <source>Screen colours</source>
            <translation>屏幕颜色</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>减少动画</translation>
        </message>
        <message>
            <source>Nothing slides or fades when the page changes</source>
            <translation>切换页面时不滑动、不渐变</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
    </context>
    <context>
        <name>ConsentPage</name>
        <message>
            <source>Tick the box to go on, or try once without keeping anything.</source>
            <translation>要继续，请先打个勾。也可以什么都不保存，只试一次。</translation>
        </message>
        <message>
            <source>Your answers belong to you</source>
            <translation>您的答案，由您做主</translation>
        </message>
        <message>
            <source>Please take a minute to see what is kept and what is not.</source>
            <translation>请花一分钟，看看我们记什么、不记什么。</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>会记下</translation>
        </message>
        <message>
            <source>Your answer to each question and the time it took</source>
            <translation>每道题的答案和用时</translation>
        </message>
        <message>
            <source>Your levels and how far you are on your learning path</source>
            <translation>您的水平和学习进度</translation>
        </message>
        <message>
            <source>What you tell about yourself, if you want to</source>
            <translation>您愿意说的个人情况（可不填）</translation>
        </message>
        <message>
            <source>What is not kept</source>
            <translation>不会记</translation>
        </message>
        <message>
            <source>Your real name, ID number or phone number</source>
            <translation>真实姓名、身份证号、手机号</translation>
        </message>
        <message>
            <source>Other files on this computer</source>
            <translation>这台电脑里的其他文件</translation>
        </message>
        <message>
            <source>Where you are and which network you use</source>
            <translation>您在哪里、用什么网络</translation>
        </message>
        <message>
            <source>You can always</source>
            <translation>您随时可以</translation>
        </message>
        <message>
            <source>See everything that is kept</source>
            <translation>看到记下的全部内容</translation>
        </message>
        <message>
            <source>Take a copy with you</source>
            <translation>导出一份带走</translation>
        </message>
        <message>
            <source>Delete all of it; then it is gone for good</source>
            <translation>全部删除，删了就找不回来</translation>
        </message>
        <message>
            <source>Keep my answers on this computer</source>
            <translation>把我的答案保存在这台电脑上</translation>
        </message>
        <message>
            <source>There is no account and nothing is sent anywhere. Whoever uses this computer with the same login can open your profile.</source>
            <translation>没有账号，也不会上传。谁用同一个用户名登录这台电脑，谁就能打开您的档案。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>Do not keep, try once</source>
            <translation>不保存，只试一次</translation>
        </message>
        <message>
            <source>Agree and continue</source>
            <translation>同意，继续</translation>
        </message>
    </context>
    <context>
        <name>DataExport</name>
        <message>
            <source>Save everything kept about you</source>
            <translation>保存关于您的全部记录</translation>
        </message>
        <message>
            <source>JSON files (*.json)</source>
            <translation>JSON 文件 (*.json)</translation>
        </message>
    </context>
    <context>
        <name>DimensionCard</name>
        <message>
            <source>Booking, bills, public services</source>
            <translation>挂号、缴费、办事</translation>
        </message>
        <message>
            <source>Files, sheets, meetings</source>
            <translation>文件、表格、会议</translation>
        </message>
        <message>
            <source>Scams, passwords, privacy</source>
            <translation>防诈骗、密码、隐私</translation>
        </message>
        <message>
            <source>Facts, rules, respect</source>
            <translation>辨真假、守规矩、尊重人</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>How you have grown</source>
            <translation>成长记录</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>方面</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>再测一次</translation>
        </message>
        <message>
            <source>All checks so far</source>
            <translation>每次记录</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>回首页</translation>
        </message>
        <message>
            <source>One result so far. After the next check you see here what has changed. Learn two or three steps first; then a change shows more clearly.</source>
            <translation>现在有一次结果。再测一次，就能在这里看到变化。先学完 2–3 步再测，变化会更明显。</translation>
        </message>
        <message>
            <source>Your results over time will be here</source>
            <translation>这里会有您的成长记录</translation>
        </message>
        <message>
            <source>Each check adds a point. Small ups and downs are normal; the page says when a change is sure.</source>
            <translation>每测一次，图上多一个点。小的起伏很正常。变化比较确定时，这里会告诉您。</translation>
        </message>
        <message>
            <source>Start the check</source>
            <translation>开始自测</translation>
        </message>
        <message>
            <source>%1 over time</source>
            <translation>%1的变化</translation>
        </message>
        <message>
            <source>Since last time, %1</source>
            <translation>和上次比（%1）</translation>
        </message>
        <message>
            <source>Since the first time, %1</source>
            <translation>和第一次比（%1）</translation>
        </message>
        <message>
            <source>Life</source>
            <translation>生活</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>工作</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>安全</translation>
        </message>
        <message>
            <source>Ethics</source>
            <translation>伦理</translation>
        </message>
    </context>
    <context>
        <name>HomeElder</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Back to standard text</source>
            <translation>换回普通版</translation>
        </message>
        <message>
            <source>Go on with your check</source>
            <translation>接着做自测</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) answered, all of them kept</source>
            <translation>
                <numerusform>做了 %n 题，都保存好了</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>接着做</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>再测一次</translation>
        </message>
        <message>
            <source>Best after two or three steps</source>
            <translation>学完 2–3 步再测最好</translation>
        </message>
        <message>
            <source>See where your digital skills stand</source>
            <translation>看看自己的数字技能走到了哪一步</translation>
        </message>
        <message>
            <source>About %1 minutes, pause at any time</source>
            <translation>大约 %1 分钟，随时可以暂停</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Next step: %1</source>
            <translation>学下一步：%1</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>大约 %1</translation>
        </message>
        <message>
            <source>Learn it</source>
            <translation>去学习</translation>
        </message>
        <message>
            <source>Say how you see yourself</source>
            <translation>说说怎么看自己</translation>
        </message>
        <message>
            <source>Four short questions, if you like</source>
            <translation>4 个小问题，愿意就答</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>See my result</source>
            <translation>看我的结果</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>%1测的</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
    </context>
    <context>
        <name>HomeHero</name>
        <message>
            <source>See where your digital skills stand today</source>
            <translation>看看自己的数字技能走到了哪一步</translation>
        </message>
        <message>
            <source>The questions adjust to you. In the end you see what you do well and what to learn next. No ranking, no pass mark.</source>
            <translation>题目会跟着您的回答调整。做完就能知道自己擅长什么、接下来先学什么。不排名，也没有及格线。</translation>
        </message>
        <message>
            <source>Start the check</source>
            <translation>开始自测</translation>
        </message>
        <message>
            <source>Rate yourself first</source>
            <translation>先说说怎么看自己</translation>
        </message>
        <message>
            <source>%1–%2 questions, about %3 min</source>
            <translation>%1–%2 题，大约 %3 分钟</translation>
        </message>
        <message>
            <source>Pause at any time</source>
            <translation>随时可以暂停</translation>
        </message>
        <message>
            <source>Stays on this computer</source>
            <translation>只留在这台电脑上</translation>
        </message>
    </context>
    <context>
        <name>HomeOverview</name>
        <message>
            <source>The four areas you will see</source>
            <translation>会看到这四个方面</translation>
        </message>
        <message>
            <source>Text too small? Try Elder mode</source>
            <translation>字太小？试试长辈版</translation>
        </message>
        <message>
            <source>Bigger text, bigger buttons, one thing at a time</source>
            <translation>更大的字、更大的按钮，一次只做一件事</translation>
        </message>
        <message>
            <source>Elder mode</source>
            <translation>打开长辈版</translation>
        </message>
        <message>
            <source>Your last check was today</source>
            <translation>您今天刚测过</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) since your last check</source>
            <translation>
                <numerusform>离上次自测 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Learn two or three steps first; then a change shows more clearly</source>
            <translation>先学完 2–3 步再测，变化会更明显</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>再测一次</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Welcome</source>
            <translation>您好，欢迎</translation>
        </message>
        <message>
            <source>Good evening, %1</source>
            <translation>%1，晚上好</translation>
        </message>
        <message>
            <source>Good morning, %1</source>
            <translation>%1，早上好</translation>
        </message>
        <message>
            <source>Good afternoon, %1</source>
            <translation>%1，下午好</translation>
        </message>
        <message>
            <source>Paused today, %1</source>
            <translation>今天 %1 暂停</translation>
        </message>
        <message>
            <source>Paused yesterday</source>
            <translation>昨天暂停</translation>
        </message>
        <message>
            <source>Paused on %1</source>
            <translation>%1暂停</translation>
        </message>
        <message>
            <source>Start over?</source>
            <translation>要重新开始吗？</translation>
        </message>
        <message numerus="yes">
            <source>The %n answer(s) given so far will not count for a result. You will get new questions.</source>
            <translation>
                <numerusform>前面做的 %n 题不会算进结果，会给您出新题。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep my answers</source>
            <translation>留着我的答案</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>重新开始</translation>
        </message>
    </context>
    <context>
        <name>HotspotAnswer</name>
        <message>
            <source>Point to it in the picture, or choose it in the list</source>
            <translation>在图上点，或在列表里选，都可以</translation>
        </message>
        <message>
            <source>or press 1 to %1</source>
            <translation>也可以按 1 到 %1</translation>
        </message>
        <message>
            <source>Describe the picture in words</source>
            <translation>用文字说说这张图</translation>
        </message>
        <message>
            <source>Hide the description</source>
            <translation>收起文字说明</translation>
        </message>
    </context>
    <context>
        <name>HotspotView</name>
        <message>
            <source>The %1 places in the picture</source>
            <translation>图上标出的 %1 处</translation>
        </message>
    </context>
    <context>
        <name>KeyboardPanel</name>
        <message>
            <source>Keyboard</source>
            <translation>键盘操作</translation>
        </message>
        <message>
            <source>Everything can be done without a mouse.</source>
            <translation>不用鼠标，也能做完每一件事。</translation>
        </message>
        <message>
            <source>Tab, Shift+Tab</source>
            <translation>Tab、Shift+Tab</translation>
        </message>
        <message>
            <source>Next or previous control</source>
            <translation>下一个或上一个能操作的地方</translation>
        </message>
        <message>
            <source>F6, Shift+F6</source>
            <translation>F6、Shift+F6</translation>
        </message>
        <message>
            <source>Next or previous part of the window</source>
            <translation>窗口的下一块或上一块</translation>
        </message>
        <message>
            <source>Alt+1 to Alt+5</source>
            <translation>Alt+1 到 Alt+5</translation>
        </message>
        <message>
            <source>The pages listed at the left, in their order</source>
            <translation>按顺序打开左边列出的页面</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Back; in a check: pause; in a dialog: the safest answer</source>
            <translation>返回；自测时暂停；弹出对话框时选最稳妥的一项</translation>
        </message>
        <message>
            <source>A to D, or 1 to 9</source>
            <translation>A 到 D，或 1 到 9</translation>
        </message>
        <message>
            <source>Choose an answer</source>
            <translation>选答案</translation>
        </message>
        <message>
            <source>0</source>
            <translation>0</translation>
        </message>
        <message>
            <source>I don't know yet</source>
            <translation>我还不会</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>回车（Enter）</translation>
        </message>
        <message>
            <source>Confirm, next</source>
            <translation>确定，下一题</translation>
        </message>
        <message>
            <source>Space, Up, Down, Space</source>
            <translation>空格、上、下、空格</translation>
        </message>
        <message>
            <source>In an ordering question: pick up, move, put down</source>
            <translation>排序题：拿起、移动、放下</translation>
        </message>
        <message>
            <source>1 to 5, then A to F</source>
            <translation>1 到 5，再按 A 到 F</translation>
        </message>
        <message>
            <source>In a matching question: link two; Backspace unlinks</source>
            <translation>连线题：把两个连起来；按退格键（Backspace）断开</translation>
        </message>
        <message>
            <source>Ctrl+=, Ctrl+-, Ctrl+0</source>
            <translation>Ctrl+=、Ctrl+-、Ctrl+0</translation>
        </message>
        <message>
            <source>Larger, smaller or standard text</source>
            <translation>字变大、变小、回到标准</translation>
        </message>
        <message>
            <source>Ctrl+Shift+H</source>
            <translation>Ctrl+Shift+H</translation>
        </message>
        <message>
            <source>High contrast on or off</source>
            <translation>打开或关掉高对比</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>Change the language</source>
            <translation>换语言</translation>
        </message>
        <message>
            <source>Ctrl+P, Ctrl+S</source>
            <translation>Ctrl+P、Ctrl+S</translation>
        </message>
        <message>
            <source>Print a result, or save it as a PDF</source>
            <translation>打印结果，或存成 PDF</translation>
        </message>
    </context>
    <context>
        <name>LadderChart</name>
        <message>
            <source>%1: %2.</source>
            <translation>%1：%2。</translation>
        </message>
        <message>
            <source>9 in 10 sure it is in %1.</source>
            <translation>有九成把握是%1。</translation>
        </message>
        <message>
            <source>9 in 10 sure it is between %1 and %2.</source>
            <translation>有九成把握在%1到%2之间。</translation>
        </message>
        <message>
            <source>Last time: %1.</source>
            <translation>上次：%1。</translation>
        </message>
        <message>
            <source>Your profile</source>
            <translation>您的画像</translation>
        </message>
        <message>
            <source>Hollow mark: last time</source>
            <translation>空心标记：上次</translation>
        </message>
        <message>
            <source>Band: we are 9 in 10 sure that your level is inside</source>
            <translation>色带：有九成把握，您的水平在这里面</translation>
        </message>
    </context>
    <context>
        <name>LatestResultCard</name>
        <message>
            <source>My profile</source>
            <translation>我的画像</translation>
        </message>
        <message>
            <source>See the full result</source>
            <translation>看详细结果</translation>
        </message>
    </context>
    <context>
        <name>LessonPage</name>
        <message>
            <source>Back to my learning path</source>
            <translation>回到学习路径</translation>
        </message>
        <message>
            <source>About three minutes</source>
            <translation>大约三分钟</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>试一试</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Print this lesson</source>
            <translation>打印这一课</translation>
        </message>
        <message>
            <source>Open this step again</source>
            <translation>改回没学完</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>标为学完</translation>
        </message>
        <message>
            <source>No lesson here</source>
            <translation>这里还没有课</translation>
        </message>
        <message>
            <source>Marked as done.</source>
            <translation>已标为学完。</translation>
        </message>
        <message>
            <source>The step is open again.</source>
            <translation>这一步改回没学完了。</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>停止朗读</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>朗读</translation>
        </message>
    </context>
    <context>
        <name>LessonPrint</name>
        <message>
            <source>Print the lesson</source>
            <translation>打印这一课</translation>
        </message>
    </context>
    <context>
        <name>LessonSheet</name>
        <message>
            <source>Try it</source>
            <translation>试一试</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>答案</translation>
        </message>
        <message>
            <source>Suyang, lesson %1, CC BY-SA 4.0</source>
            <translation>素养，第 %1 课，CC BY-SA 4.0</translation>
        </message>
    </context>
    <context>
        <name>LevelBadge</name>
        <message>
            <source>Level: %1</source>
            <translation>等级：%1</translation>
        </message>
        <message>
            <source>Level: %1, number %2 of %3</source>
            <translation>等级：%1，%3 级里的第 %2 级</translation>
        </message>
        <message>
            <source>Level: between %1 and %2</source>
            <translation>等级：%1到%2之间</translation>
        </message>
    </context>
    <context>
        <name>LookPreview</name>
        <message>
            <source>What it looks like</source>
            <translation>效果预览</translation>
        </message>
        <message>
            <source>Your phone gets a code. May you tell it to others?</source>
            <translation>手机收到验证码，可以告诉别人吗？</translation>
        </message>
        <message>
            <source>No, whoever asks</source>
            <translation>不可以，谁要都不给</translation>
        </message>
        <message>
            <source>Yes, if I know them</source>
            <translation>熟人要就可以</translation>
        </message>
        <message>
            <source>Only a sample, no need to answer</source>
            <translation>只是样子，不用作答</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Everything about %1 is deleted.</source>
            <translation>%1的全部数据都删掉了。</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>已存到：%1</translation>
        </message>
        <message>
            <source>Suyang</source>
            <translation>素养</translation>
        </message>
    </context>
    <context>
        <name>MatchTile</name>
        <message>
            <source>linked to %1</source>
            <translation>连到 %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>waiting for its partner</source>
            <translation>已选，等着连另一边</translation>
        </message>
        <message>
            <source>not linked yet</source>
            <translation>还没连</translation>
        </message>
    </context>
    <context>
        <name>MatchingAnswer</name>
        <message>
            <source>Link each line on the left with one on the right</source>
            <translation>把左边的每一项和右边的一项连起来</translation>
        </message>
        <message>
            <source>keyboard: a number, then a letter; Backspace unlinks</source>
            <translation>键盘：先按数字，再按字母；按退格键断开</translation>
        </message>
    </context>
    <context>
        <name>MatchingForm</name>
        <message>
            <source>Choose…</source>
            <translation>请选择…</translation>
        </message>
        <message>
            <source>Partner of %1, %2</source>
            <translation>第 %1 项连到哪一项：%2</translation>
        </message>
    </context>
    <context>
        <name>MatchingView</name>
        <message>
            <source>%1 linked, %2 to go</source>
            <translation>已连 %1 对，还有 %2 对</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>全部重来</translation>
        </message>
        <message>
            <source>Answer with lines</source>
            <translation>改用连线作答</translation>
        </message>
        <message>
            <source>Answer with lists</source>
            <translation>改用下拉框作答</translation>
        </message>
    </context>
    <context>
        <name>MiniLadder</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>MultipleChoiceAnswer</name>
        <message numerus="yes">
            <source>Choose %n answer(s)</source>
            <translation>
                <numerusform>选 %n 个答案</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose all that fit</source>
            <translation>把合适的都选上</translation>
        </message>
        <message>
            <source>or press A to %1</source>
            <extracomment>%1 is the letter of the last option</extracomment>
            <translation>也可以按键盘上的 A 到 %1</translation>
        </message>
        <message>
            <source>You have chosen %1 of %2. Choose more, or press Confirm again to leave it so.</source>
            <translation>要选 %2 个，您选了 %1 个。可以再选；如果就这样，请再按一次“确定”。</translation>
        </message>
        <message>
            <source>%1 chosen, but the question asks for %2. Take %3 away.</source>
            <translation>您选了 %1 个，这道题只要 %2 个。请去掉 %3 个。</translation>
        </message>
        <message>
            <source>%1 of %2 chosen</source>
            <translation>已选 %1 个，要选 %2 个</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>已选 %n 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NameField</name>
        <message>
            <source>Please type a name. A nickname will do.</source>
            <translation>请写个名字，昵称也行。</translation>
        </message>
        <message>
            <source>A name can have %1 characters, this one has %2.</source>
            <translation>名字最多 %1 个字，现在有 %2 个字。</translation>
        </message>
        <message>
            <source>Somebody here has this name already. Add a letter or use a nickname.</source>
            <translation>这里已经有人叫这个名字了。请加一个字，或换个昵称。</translation>
        </message>
        <message>
            <source>Your name or nickname</source>
            <translation>您的名字或昵称</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Digital life</source>
            <translation>数字生活</translation>
        </message>
        <message>
            <source>Digital work</source>
            <translation>数字工作</translation>
        </message>
        <message>
            <source>Digital security</source>
            <translation>数字安全</translation>
        </message>
        <message>
            <source>Digital ethics</source>
            <translation>数字伦理</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>起步</translation>
        </message>
        <message>
            <source>Independent</source>
            <translation>独立</translation>
        </message>
        <message>
            <source>Skilled</source>
            <translation>熟练</translation>
        </message>
        <message>
            <source>Leading</source>
            <translation>引领</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <extracomment>%1 and %2 are neighbouring bands, e.g. "Starting to Independent"</extracomment>
            <translation>%1到%2之间</translation>
        </message>
        <message>
            <source>Not clear yet</source>
            <translation>还看不太准</translation>
        </message>
    </context>
    <context>
        <name>NextStepCard</name>
        <message>
            <source>Next: %1</source>
            <translation>下一步：%1</translation>
        </message>
        <message>
            <source>Learn it</source>
            <translation>去学习</translation>
        </message>
        <message>
            <source>See all steps</source>
            <translation>看全部步骤</translation>
        </message>
    </context>
    <context>
        <name>OrderList</name>
        <message>
            <source>Moved "%1" from place %2 to place %3.</source>
            <extracomment>%1 is the text of a row; %2 and %3 are places</extracomment>
            <translation>刚刚：把“%1”从第 %2 位移到第 %3 位。</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>已经撤销。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Use the arrows at the right, or drag with the mouse.</source>
            <translation>用右边的上下箭头移动，也可以用鼠标拖。</translation>
        </message>
    </context>
    <context>
        <name>OrderRow</name>
        <message>
            <source>Move up: %1</source>
            <translation>上移：%1</translation>
        </message>
        <message>
            <source>Move down: %1</source>
            <translation>下移：%1</translation>
        </message>
        <message>
            <source>Place %1 of %2: %3</source>
            <translation>第 %1 位，共 %2 位：%3</translation>
        </message>
        <message>
            <source>%1. In the right place</source>
            <translation>%1。位置对了</translation>
        </message>
        <message>
            <source>%1. Belongs somewhere else</source>
            <translation>%1。应该放在别的位置</translation>
        </message>
        <message>
            <source>%1. Picked up. Up and Down move it, Space puts it down</source>
            <translation>%1。已拿起。按上下键移动，按空格放下</translation>
        </message>
        <message>
            <source>%1. Press Space to pick it up</source>
            <translation>%1。按空格拿起</translation>
        </message>
    </context>
    <context>
        <name>OrderRows</name>
        <message>
            <source>Moved to place %1 of %2</source>
            <translation>移到第 %1 位，共 %2 位</translation>
        </message>
        <message>
            <source>Picked up: %1</source>
            <translation>已拿起：%1</translation>
        </message>
        <message>
            <source>Put down at place %1</source>
            <translation>放在了第 %1 位</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>放回原处了</translation>
        </message>
    </context>
    <context>
        <name>OrderingAnswer</name>
        <message>
            <source>Put what comes first at the top</source>
            <translation>最先的放在最上面</translation>
        </message>
        <message>
            <source>keyboard: Space picks up, Up and Down move, Space puts down</source>
            <translation>键盘：空格拿起，上下键移动，再按空格放下</translation>
        </message>
        <message>
            <source>You have not moved anything. If it is right as it stands, press Confirm again.</source>
            <translation>您还没有移动过。如果现在的顺序就对，请再按一次“确定”。</translation>
        </message>
    </context>
    <context>
        <name>PageTools</name>
        <message>
            <source>Standard text</source>
            <translation>标准字</translation>
        </message>
        <message>
            <source>Large text</source>
            <translation>大字</translation>
        </message>
        <message>
            <source>Elder mode text</source>
            <translation>长辈版的字</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>字的大小</translation>
        </message>
    </context>
    <context>
        <name>PathAside</name>
        <message>
            <source>Why in this order</source>
            <translation>为什么这样排</translation>
        </message>
        <message>
            <source>What keeps you safe comes first, then what helps you most for the time it takes. You may take any step you like.</source>
            <translation>先排保安全的，再排花时间少、帮助大的。想先学哪一步都可以。</translation>
        </message>
        <message>
            <source>See my result</source>
            <translation>看我的结果</translation>
        </message>
        <message>
            <source>How far you are</source>
            <translation>走到哪儿了</translation>
        </message>
        <message numerus="yes">
            <source>of %n step(s) done</source>
            <translation>
                <numerusform>步学完，共 %n 步</numerusform>
            </translation>
        </message>
        <message>
            <source>The next steps take about %1</source>
            <translation>接下来的几步大约要 %1</translation>
        </message>
        <message>
            <source>Minutes a week</source>
            <translation>每周学多久</translation>
        </message>
        <message>
            <source>%1 a week are a good pace.</source>
            <translation>每周学 %1，这个节奏就很好。</translation>
        </message>
        <message numerus="yes">
            <source>The next steps then take about %n week(s).</source>
            <translation>
                <numerusform>这样，接下来的几步大约要 %n 周。</numerusform>
            </translation>
        </message>
        <message>
            <source>Slower is fine too.</source>
            <translation>慢一点也没关系。</translation>
        </message>
    </context>
    <context>
        <name>PathPage</name>
        <message>
            <source>Open this page in your browser?</source>
            <translation>要用浏览器打开这个网页吗？</translation>
        </message>
        <message>
            <source>%1, by %2. It lies on the internet, outside of this program: %3</source>
            <translation>%1，来自%2。它在网上，不在这个程序里：%3</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>留在这里</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>打开网页</translation>
        </message>
        <message>
            <source>Better after: %1</source>
            <translation>建议先学完：%1</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 小时 %2 分钟</translation>
        </message>
        <message>
            <source>My learning path</source>
            <translation>我的学习路径</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>回首页</translation>
        </message>
        <message>
            <source>Arranged from the result of %1. You may take another order.</source>
            <translation>根据%1的结果排好。您也可以换个顺序学。</translation>
        </message>
        <message>
            <source>You are there</source>
            <translation>目标达到了</translation>
        </message>
        <message>
            <source>See my result</source>
            <translation>看我的结果</translation>
        </message>
        <message>
            <source>Almost a path</source>
            <translation>路径快排好了</translation>
        </message>
        <message>
            <source>Answer more questions</source>
            <translation>再做几题</translation>
        </message>
        <message>
            <source>Your learning path will be here</source>
            <translation>这里会有您的学习路径</translation>
        </message>
        <message>
            <source>After the first check you get three small steps to begin with, each about 15 to 30 minutes long.</source>
            <translation>做完第一次自测，会给您 3 个小步骤先学起来，每个大约 15–30 分钟。</translation>
        </message>
        <message>
            <source>Start the check</source>
            <translation>开始自测</translation>
        </message>
        <message>
            <source>Show only the next steps</source>
            <translation>只看接下来的几步</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n later step(s)</source>
            <translation>
                <numerusform>看后面的全部 %n 步</numerusform>
            </translation>
        </message>
        <message>
            <source>Show fewer of them</source>
            <translation>收起一些学完的</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n step(s) that are done</source>
            <translation>
                <numerusform>看学完的全部 %n 步</numerusform>
            </translation>
        </message>
        <message>
            <source>See what has changed</source>
            <translation>看看有什么变化</translation>
        </message>
        <message>
            <source>After two or three steps, a new check shows it more clearly.</source>
            <translation>学完 2–3 步再测，变化看得更清楚。</translation>
        </message>
        <message>
            <source>Marked as done.</source>
            <translation>已标为学完。</translation>
        </message>
        <message>
            <source>The step is open again.</source>
            <translation>这一步改回没学完了。</translation>
        </message>
    </context>
    <context>
        <name>PathStep</name>
        <message>
            <source>Done</source>
            <translation>学完了</translation>
        </message>
        <message>
            <source>Learning now</source>
            <translation>正在学</translation>
        </message>
        <message>
            <source>Not begun</source>
            <translation>还没开始</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>再测一次</translation>
        </message>
        <message>
            <source>Check again now</source>
            <translation>现在再测</translation>
        </message>
        <message>
            <source>Start here</source>
            <translation>从这里开始</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Step %1, %2: %3</source>
            <translation>第 %1 步，%2：%3</translation>
        </message>
    </context>
    <context>
        <name>PracticeCard</name>
        <message>
            <source>Check my answer</source>
            <translation>看看对不对</translation>
        </message>
        <message>
            <source>Show the answer</source>
            <translation>看答案</translation>
        </message>
        <message>
            <source>Question %1 of %2</source>
            <translation>练习 %1，共 %2 道</translation>
        </message>
        <message>
            <source>%1: question %2</source>
            <translation>%1：练习 %2</translation>
        </message>
        <message>
            <source>**That is right.**</source>
            <translation>**答对了。**</translation>
        </message>
        <message>
            <source>**Not yet.** Have another look and try again.</source>
            <translation>**还差一点。**再看看，再试一次。</translation>
        </message>
        <message>
            <source>**This is the answer.**</source>
            <translation>**答案是这样的。**</translation>
        </message>
        <message>
            <source>Answer first, then have it checked.</source>
            <translation>先作答，再来核对。</translation>
        </message>
    </context>
    <context>
        <name>ProfilesPage</name>
        <message>
            <source>What may we call you?</source>
            <translation>怎么称呼您？</translation>
        </message>
        <message>
            <source>Who is using Suyang?</source>
            <translation>谁在用“素养”？</translation>
        </message>
        <message>
            <source>Here since %1</source>
            <translation>%1建立</translation>
        </message>
        <message>
            <source>Delete the profile %1</source>
            <translation>删除%1的档案</translation>
        </message>
        <message>
            <source>Delete the profile %1?</source>
            <translation>删除%1的档案？</translation>
        </message>
        <message>
            <source>All answers, results and learning progress of %1 on this computer will be deleted. They cannot be brought back.</source>
            <translation>%1在这台电脑上的全部答案、结果和学习进度都会删掉，删了找不回来。</translation>
        </message>
        <message>
            <source>Keep the profile</source>
            <translation>不删了</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>全部删除</translation>
        </message>
        <message>
            <source>Each person has a profile of their own, kept on this computer only.</source>
            <translation>每个人都有自己的档案，只存在这台电脑上。</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>新建档案</translation>
        </message>
        <message>
            <source>No account, no phone number, no password</source>
            <translation>不用账号，不用手机号，也不用密码</translation>
        </message>
        <message>
            <source>Create my profile</source>
            <translation>建立我的档案</translation>
        </message>
        <message>
            <source>Try it as a guest</source>
            <translation>先当访客试试</translation>
        </message>
        <message>
            <source>Nothing is kept when you close the program</source>
            <translation>关掉程序，什么都不会留下</translation>
        </message>
    </context>
    <context>
        <name>ProgramPanel</name>
        <message>
            <source>Suyang</source>
            <translation>素养</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>版本 %1</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). You may use, study, share and change it. It comes without any warranty.</source>
            <translation>这是自由软件，采用 GNU 通用公共许可证第 3 版或更新的版本（GPL-3.0-or-later）。您可以使用、研究、分享和修改它。它不带任何担保。</translation>
        </message>
        <message>
            <source>Questions, lessons and competence framework</source>
            <translation>题目、课程和能力框架</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s), edition %1; framework edition %2. All of them may be shared and adapted under CC BY-SA 4.0, with credit and under the same terms.</source>
            <translation>
                <numerusform>%n 道题，题库版本 %1；能力框架版本 %2。这些都可以按 CC BY-SA 4.0 分享和改编，但要注明出处，并采用同样的条款。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuizFooter</name>
        <message>
            <source>I don't know yet</source>
            <translation>我还不会</translation>
        </message>
        <message>
            <source>Not sure? That is fine. "I don't know yet" helps us find the right starting point.</source>
            <translation>不确定很正常。选“我还不会”，能帮我们更准地找到适合您的起点。</translation>
        </message>
        <message>
            <source>Skip for now</source>
            <translation>先跳过</translation>
        </message>
        <message>
            <source>The question comes back once, later.</source>
            <translation>这道题过一会儿会再出现一次。</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>确定</translation>
        </message>
    </context>
    <context>
        <name>QuizPage</name>
        <message>
            <source>You are here as a guest: your answers are kept only until the program is closed.</source>
            <translation>您现在是访客，答案只留到关掉程序为止。</translation>
        </message>
        <message>
            <source>You can begin with this question another time.</source>
            <translation>下次可以从这道题开始。</translation>
        </message>
        <message numerus="yes">
            <source>Your %n answer(s) so far are saved. Next time you go on with question %1.</source>
            <translation>
                <numerusform>做过的 %n 题都存好了。下次打开，从第 %1 题接着来。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop here?</source>
            <translation>先停在这里？</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续做</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>停在这里</translation>
        </message>
        <message>
            <source>Put aside for later</source>
            <translation>先放一放，过一会儿再做</translation>
        </message>
        <message>
            <source>Answer to question %1 noted</source>
            <translation>第 %1 题的答案记下了</translation>
        </message>
        <message>
            <source>Answer to question %1 saved</source>
            <translation>第 %1 题的答案存好了</translation>
        </message>
    </context>
    <context>
        <name>QuizProgress</name>
        <message>
            <source>Question %1</source>
            <translation>第 %1 题</translation>
        </message>
        <message>
            <source>the last one</source>
            <translation>最后一题</translation>
        </message>
        <message>
            <source>about %1 to go</source>
            <translation>大约还有 %1 题</translation>
        </message>
        <message>
            <source>about %1–%2 to go</source>
            <translation>大约还有 %1–%2 题</translation>
        </message>
        <message>
            <source>about %1 to %2 to go</source>
            <translation>大约还有 %1 到 %2 题</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>QuizQuestion</name>
        <message>
            <source>You put this question aside earlier.</source>
            <translation>这道题您之前先跳过了。</translation>
        </message>
    </context>
    <context>
        <name>QuizTopBar</name>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Pause and finish later</source>
            <translation>暂停，以后再做</translation>
        </message>
        <message>
            <source>A</source>
            <extracomment>a sample letter in three sizes</extracomment>
            <translation>字</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>字的大小</translation>
        </message>
        <message>
            <source>Text size: standard</source>
            <translation>字的大小：标准</translation>
        </message>
        <message>
            <source>Text size: large</source>
            <translation>字的大小：大字</translation>
        </message>
        <message>
            <source>Text size: elder mode</source>
            <translation>字的大小：长辈版</translation>
        </message>
    </context>
    <context>
        <name>RadarChart</name>
        <message>
            <source>Overview of the four dimensions</source>
            <translation>四个方面总览</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Suyang</source>
            <translation>素养</translation>
        </message>
        <message>
            <source>Digital skills check</source>
            <translation>数字技能自测</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>首页</translation>
        </message>
        <message>
            <source>My results</source>
            <translation>我的画像</translation>
        </message>
        <message>
            <source>Learning path</source>
            <translation>学习路径</translation>
        </message>
        <message>
            <source>History</source>
            <translation>成长记录</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>%1, change who is using the program</source>
            <translation>%1，换个人用</translation>
        </message>
    </context>
    <context>
        <name>ReadAloud</name>
        <message>
            <source>This computer has no voice for this language. On Debian, the package espeak-ng-data brings one.</source>
            <translation>这台电脑没有这种语言的朗读声音。在 Debian 上装上软件包 espeak-ng-data 就有了。</translation>
        </message>
        <message>
            <source>There is no loudspeaker and there are no headphones. Connect some and try again.</source>
            <translation>没找到扬声器，也没有耳机。接上一个，再试一次。</translation>
        </message>
    </context>
    <context>
        <name>RegionButton</name>
        <message>
            <source>Place %1 in the picture, %2</source>
            <extracomment>a place in a picture: its number, then its name</extracomment>
            <translation>图中第 %1 处，%2</translation>
        </message>
        <message>
            <source>%1, chosen</source>
            <translation>%1，已选</translation>
        </message>
    </context>
    <context>
        <name>ReportButtons</name>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>存成 PDF…</translation>
        </message>
    </context>
    <context>
        <name>ReportExport</name>
        <message>
            <source>Save the result</source>
            <translation>保存结果</translation>
        </message>
        <message>
            <source>My digital skills profile</source>
            <translation>我的数字素养画像</translation>
        </message>
        <message>
            <source>PDF, to print or send (*.pdf)</source>
            <translation>PDF，方便打印和发送 (*.pdf)</translation>
        </message>
        <message>
            <source>Web page, for screen readers (*.html)</source>
            <translation>网页，适合读屏软件 (*.html)</translation>
        </message>
        <message>
            <source>Print the result</source>
            <translation>打印结果</translation>
        </message>
    </context>
    <context>
        <name>ResourceRow</name>
        <message>
            <source>%1. Link not checked yet, search for the name.</source>
            <translation>%1。链接还没核对过，请按名称去搜。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>打开%1</translation>
        </message>
    </context>
    <context>
        <name>ResultAside</name>
        <message>
            <source>What you can do already</source>
            <translation>您已经会的</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>接下来学什么</translation>
        </message>
        <message numerus="yes">
            <source>Next, %n thing(s) worth learning</source>
            <translation>
                <numerusform>接下来先学这 %n 样</numerusform>
            </translation>
        </message>
        <message>
            <source>See my learning path</source>
            <translation>看我的学习路径</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>**Not clear yet.** The band is wide, because there are few answers that tell much.</source>
            <translation>**还看不太准。**色带很宽，因为能说明水平的答案还不多。</translation>
        </message>
        <message>
            <source>Answer more</source>
            <translation>补做几题</translation>
        </message>
    </context>
    <context>
        <name>ResultChart</name>
        <message>
            <source>**Each row is one area.** The further to the right, the more you can do on your own.</source>
            <translation>**每一行是一个方面。**越往右，您自己能做的事越多。</translation>
        </message>
        <message>
            <source>**The coloured band** is where your level lies, with 9 in 10 sureness. A wide band means that we cannot see it well yet; more questions make it narrower.</source>
            <translation>**有颜色的一段叫色带。**有九成把握，您的水平在这里面。色带宽，说明我们还看不太准；多做几题，它就会变窄。</translation>
        </message>
        <message>
            <source>**The mark inside** is the best guess. A dashed band is not clear yet, and a hollow mark is where you stood last time.</source>
            <translation>**里面的标记**是估计得最准的位置。虚线的色带表示还看不太准，空心的标记是您上次的位置。</translation>
        </message>
        <message>
            <source>Areas are not compared with other people, only with what the level words say.</source>
            <translation>每个方面都不和别人比，只对照等级的说明来看。</translation>
        </message>
        <message>
            <source>Hide the explanation</source>
            <translation>收起说明</translation>
        </message>
        <message>
            <source>How to read this</source>
            <translation>这张图怎么看</translation>
        </message>
        <message>
            <source>Show as a picture</source>
            <translation>用图看</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>用表格看</translation>
        </message>
        <message>
            <source>Show as a ladder</source>
            <translation>用阶梯图看</translation>
        </message>
        <message>
            <source>Show as a radar</source>
            <translation>用雷达图看</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>My digital skills profile</source>
            <translation>我的数字素养画像</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>回首页</translation>
        </message>
        <message>
            <source>See what to learn first</source>
            <translation>看看先学什么</translation>
        </message>
        <message>
            <source>See the newest result</source>
            <translation>看最新的结果</translation>
        </message>
        <message>
            <source>This is an earlier result.</source>
            <translation>这是以前的一次结果。</translation>
        </message>
        <message>
            <source>Your profile will be here</source>
            <translation>这里会有您的画像</translation>
        </message>
        <message>
            <source>After the first check you see here what goes well in four areas of digital life, and what is worth learning next.</source>
            <translation>做完第一次自测，您会在这里看到：数字生活的四个方面里，哪些做得顺，接下来值得学什么。</translation>
        </message>
        <message>
            <source>Start the check</source>
            <translation>开始自测</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a date, and what was done</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>How you saw yourself</source>
            <translation>您对自己的看法</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1到%2之间</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s), %1</source>
            <comment>%1 is a length of time</comment>
            <translation>
                <numerusform>做了 %n 题，用时 %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultSigns</name>
        <message>
            <source>A closer look</source>
            <translation>再看细一点</translation>
        </message>
        <message>
            <source>These signs rest on one or two answers each. Take them as hints, not as levels.</source>
            <translation>每一条只看了一两道题。当作提示就好，不算等级。</translation>
        </message>
    </context>
    <context>
        <name>ResultWords</name>
        <message>
            <source>Area</source>
            <translation>方面</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>是什么意思</translation>
        </message>
        <message>
            <source>9 in 10 sure</source>
            <translation>有九成把握</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>上次</translation>
        </message>
        <message>
            <source>Your result in words</source>
            <translation>用文字看结果</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>ResumeCard</name>
        <message>
            <source>Not finished yet</source>
            <translation>上次没做完</translation>
        </message>
        <message>
            <source>Go on with your check</source>
            <translation>接着做自测</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) answered,</source>
            <translation>
                <numerusform>已经做了 %n 题，</numerusform>
            </translation>
        </message>
        <message>
            <source>about %1 to go.</source>
            <translation>大约还有 %1 题。</translation>
        </message>
        <message>
            <source>about %1–%2 to go.</source>
            <translation>大约还有 %1–%2 题。</translation>
        </message>
        <message>
            <source>Your answers are all kept.</source>
            <translation>前面的答案都保存好了。</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>接着做</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>重新开始</translation>
        </message>
    </context>
    <context>
        <name>ScenarioAnswer</name>
        <message numerus="yes">
            <source>Answer all %n part(s), then confirm; until then you can go back and change them</source>
            <translation>
                <numerusform>共 %n 问，都答完再确定；确定之前可以回头改</numerusform>
            </translation>
        </message>
        <message>
            <source>Part %1 has no answer yet. If you are not sure, choose "I don't know yet".</source>
            <translation>第 %1 问还没有答案。拿不准的话，可以选“我还不会”。</translation>
        </message>
        <message>
            <source>Part %1 of %2</source>
            <translation>第 %1 问，共 %2 问</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>a screen reader says this when a part of the question opens: "Part 1 of 3", what is asked</extracomment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Previous part</source>
            <translation>上一问</translation>
        </message>
        <message>
            <source>Next part</source>
            <translation>下一问</translation>
        </message>
    </context>
    <context>
        <name>SelfRatingPage</name>
        <message>
            <source>%1: which sounds most like you?</source>
            <translation>%1：哪一句最像您？</translation>
        </message>
        <message>
            <source>For example: %1</source>
            <translation>比如：%1</translation>
        </message>
        <message>
            <source>I am not sure</source>
            <translation>我说不准</translation>
        </message>
        <message>
            <source>That is fine. The check will show.</source>
            <translation>没关系，测一测就知道了。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Four short questions, about two minutes. There is no right or wrong, and the check does not become harder or easier by it.</source>
            <translation>4 个小问题，大约 2 分钟。没有对错，自测也不会因此变难或变容易。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>Skip this</source>
            <translation>跳过这一步</translation>
        </message>
    </context>
    <context>
        <name>SettingsDataPanel</name>
        <message>
            <source>Here since %1</source>
            <translation>%1建立</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message numerus="yes">
            <source>%n check(s)</source>
            <translation>
                <numerusform>%n 次自测</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) learnt</source>
            <translation>
                <numerusform>学完 %n 步</numerusform>
            </translation>
        </message>
        <message>
            <source>My profile</source>
            <translation>我的档案</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>访客</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>还没有人在用</translation>
        </message>
        <message>
            <source>Change person</source>
            <translation>换个人用</translation>
        </message>
        <message>
            <source>Choose a profile</source>
            <translation>选一个档案</translation>
        </message>
        <message>
            <source>Nothing is kept of what you do now. With a profile you could go on later and see how you change.</source>
            <translation>您现在做的都不会保存。有了档案，以后可以接着做，也能看到自己的变化。</translation>
        </message>
        <message>
            <source>My data</source>
            <translation>我的数据</translation>
        </message>
        <message>
            <source>All on this computer</source>
            <translation>都在这台电脑上</translation>
        </message>
        <message>
            <source>All on this computer: %1</source>
            <translation>都在这台电脑上：%1</translation>
        </message>
        <message>
            <source>Take a copy with me</source>
            <translation>导出一份带走</translation>
        </message>
        <message>
            <source>Everything that is kept of you, as a file that other programs can read (JSON)</source>
            <translation>关于您的全部记录，存成别的程序也能读的文件（JSON）</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Delete all my data</source>
            <translation>删除我的全部数据</translation>
        </message>
        <message>
            <source>Answers, results and learning progress; they cannot be brought back</source>
            <translation>答案、结果、学习进度都会删掉，找不回来</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <source>Delete all data of %1?</source>
            <translation>删除%1的全部数据？</translation>
        </message>
        <message>
            <source>This deletes the profile with %1, all answers and the learning progress. They cannot be brought back. You may want to export a copy first.</source>
            <translation>会删掉这个档案、里面的 %1，还有全部答案和学习进度，删了找不回来。可以先导出一份。</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>不删了</translation>
        </message>
        <message>
            <source>Export a copy first</source>
            <translation>先导出一份</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>全部删除</translation>
        </message>
    </context>
    <context>
        <name>SettingsLookPanel</name>
        <message>
            <source>Text size</source>
            <translation>字的大小</translation>
        </message>
        <message>
            <source>Applies at once</source>
            <translation>改了马上生效</translation>
        </message>
        <message>
            <source>Leave the link in the message alone and ask the official line.</source>
            <translation>短信里的链接先不点，自己去官方渠道查。</translation>
        </message>
        <message>
            <source>Screen colours</source>
            <translation>屏幕颜色</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>减少动画</translation>
        </message>
        <message>
            <source>Nothing slides or fades when the page changes</source>
            <translation>切换页面时不滑动、不渐变</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Questions and results change, too</source>
            <translation>题目和结果也会跟着换</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>显示和语言</translation>
        </message>
        <message>
            <source>Profile and data</source>
            <translation>档案和数据</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>键盘操作</translation>
        </message>
        <message>
            <source>About Suyang</source>
            <translation>关于“素养”</translation>
        </message>
    </context>
    <context>
        <name>SetupSteps</name>
        <message>
            <source>Easy to read</source>
            <translation>看得舒服</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>您的数据</translation>
        </message>
        <message>
            <source>About you</source>
            <translation>关于您</translation>
        </message>
    </context>
    <context>
        <name>SingleChoiceAnswer</name>
        <message>
            <source>Choose one answer</source>
            <translation>选一个答案</translation>
        </message>
        <message>
            <source>or press A to %1</source>
            <extracomment>%1 is the letter of the last option</extracomment>
            <translation>也可以按键盘上的 A 到 %1</translation>
        </message>
    </context>
    <context>
        <name>StepCard</name>
        <message>
            <source>**Why:** %1</source>
            <translation>**为什么学：**%1</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>怎么做</translation>
        </message>
        <message>
            <source>Try it out on your own phone or computer, or ask somebody you trust to show you.</source>
            <translation>在自己的手机或电脑上试一试，或请信得过的人做给您看。</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>标为学完</translation>
        </message>
        <message>
            <source>Mark as done: %1</source>
            <translation>标为学完：%1</translation>
        </message>
        <message>
            <source>Not done yet</source>
            <translation>改回没学完</translation>
        </message>
        <message>
            <source>Start anyway</source>
            <translation>直接开始</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>A short lesson with two questions</source>
            <translation>一节小课，带两道练习</translation>
        </message>
        <message>
            <source>About three minutes, works without the internet</source>
            <translation>大约三分钟，不用联网</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>开始看</translation>
        </message>
        <message>
            <source>Read the lesson: %1</source>
            <translation>看这一课：%1</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>第 %1 步，共 %2 步：%3</translation>
        </message>
    </context>
    <context>
        <name>SwitchBox</name>
        <message>
            <source>On</source>
            <translation>开</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>TextSizeChoice</name>
        <message>
            <source>Text size</source>
            <translation>字的大小</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>标准</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>大字</translation>
        </message>
        <message>
            <source>Elder mode</source>
            <translation>长辈版</translation>
        </message>
        <message>
            <source>A</source>
            <comment>a sample letter in three sizes</comment>
            <translation>字</translation>
        </message>
    </context>
    <context>
        <name>ThemeChoice</name>
        <message>
            <source>Screen colours</source>
            <translation>屏幕颜色</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高对比</translation>
        </message>
    </context>
    <context>
        <name>TileFace</name>
        <message>
            <source>Chosen</source>
            <translation>已选</translation>
        </message>
        <message>
            <source>Your choice, right</source>
            <translation>您选的，对了</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>对的</translation>
        </message>
        <message>
            <source>Your choice</source>
            <translation>您选的</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>place of an answer among the answers</extracomment>
            <translation>共 %2 项第 %1 项</translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>joins the parts of what a screen reader says of an answer</extracomment>
            <translation>，</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close this message</source>
            <translation>关掉这条提示</translation>
        </message>
    </context>
    <context>
        <name>TrendChart</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 over time</source>
            <translation>%1的变化</translation>
        </message>
    </context>
    <context>
        <name>TypedAnswer</name>
        <message>
            <source>Type a number</source>
            <translation>填一个数字</translation>
        </message>
        <message>
            <source>Type your answer</source>
            <translation>填写答案</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>您的答案</translation>
        </message>
        <message>
            <source>Your answer, in %1</source>
            <translation>您的答案，单位是%1</translation>
        </message>
        <message>
            <source>This is not a number yet. Write it in digits, such as 12 or 3.5.</source>
            <translation>这还不是一个数。请用数字写，比如 12 或 3.5。</translation>
        </message>
    </context>
    <context>
        <name>console</name>
        <message numerus="yes">
            <source>Type %n letter(s), such as AC.</source>
            <translation>
                <numerusform>请输入 %n 个字母，比如 AC。</numerusform>
            </translation>
        </message>
        <message>
            <source>Type all letters that fit, such as AC.</source>
            <translation>请输入所有合适的字母，比如 AC。</translation>
        </message>
        <message>
            <source>Type the letters in the right order, such as CABD.</source>
            <translation>请按正确的先后输入字母，比如 CABD。</translation>
        </message>
        <message>
            <source>Type a letter for each number in turn, such as BACD.</source>
            <translation>请按数字的顺序，给每个数字输入一个字母，比如 BACD。</translation>
        </message>
        <message>
            <source>Type a number.</source>
            <translation>请输入一个数字。</translation>
        </message>
        <message>
            <source>Type your answer.</source>
            <translation>请输入答案。</translation>
        </message>
        <message>
            <source>Type one letter.</source>
            <translation>请输入一个字母。</translation>
        </message>
        <message>
            <source>Question %1, about %2–%3 to go</source>
            <translation>第 %1 题，大约还有 %2–%3 题</translation>
        </message>
        <message>
            <source>Picture: %1</source>
            <translation>图片：%1</translation>
        </message>
        <message>
            <source>Unit: %1</source>
            <translation>单位：%1</translation>
        </message>
        <message>
            <source>? = I don't know yet, q = stop here</source>
            <translation>? = 我还不会，q = 停在这里</translation>
        </message>
        <message>
            <source>, s = skip for now</source>
            <translation>，s = 先跳过</translation>
        </message>
        <message>
            <source>Your answers are saved. Go on with: suyangctl assess --resume %1</source>
            <translation>您的答案都存好了。接着做，请运行：suyangctl assess --resume %1</translation>
        </message>
        <message>
            <source>That did not fit: %1</source>
            <translation>这个答案对不上：%1</translation>
        </message>
        <message>
            <source>Part %1 of %2</source>
            <translation>第 %1 问，共 %2 问</translation>
        </message>
        <message>
            <source>, &lt; = back to the part before</source>
            <translation>，&lt; = 回到上一问</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>Saving did not work. The disk seems to be full. Everything before is safe. Please make some room and try again.</source>
            <translation>没能存好。磁盘好像已经满了。之前存好的都还在。请腾出一些空间，再试一次。</translation>
        </message>
        <message>
            <source>Saving did not work. The data folder may not be written to. Everything before is safe. Please ask whoever looks after this computer.</source>
            <translation>没能存好。数据文件夹现在不让写。之前存好的都还在。请找管这台电脑的人帮忙。</translation>
        </message>
        <message>
            <source>Suyang is open already, perhaps in another window. Please use that one, or close it first.</source>
            <translation>“素养”已经打开了，可能在另一个窗口里。请用那个窗口，或先把它关掉。</translation>
        </message>
        <message>
            <source>Your records were written by a newer Suyang. They are untouched. Please update this program.</source>
            <translation>您的记录是更新版本的“素养”写下的，我们没有动它。请更新这个程序。</translation>
        </message>
        <message>
            <source>The stored records are damaged and were left as they are. Please keep the data folder and ask for help.</source>
            <translation>存着的记录损坏了，我们没有动它。请留好数据文件夹，找人帮忙看看。</translation>
        </message>
        <message>
            <source>The data folder cannot be used right now. Everything saved before is safe. Please try again.</source>
            <translation>数据文件夹现在用不了。之前存好的都还在。请再试一次。</translation>
        </message>
        <message>
            <source>A file that belongs to Suyang is missing. Please install it again; your records stay.</source>
            <translation>“素养”少了一个自己的文件。请重新安装，您的记录会留着。</translation>
        </message>
        <message>
            <source>A file could not be read. Your records are safe.</source>
            <translation>有一个文件没能读出来。您的记录不受影响。</translation>
        </message>
        <message>
            <source>A file is larger than it may be and was not opened.</source>
            <translation>有一个文件太大了，没有打开。</translation>
        </message>
        <message>
            <source>A file has a mistake in it and was not used.</source>
            <translation>有一个文件里面有错，没有采用。</translation>
        </message>
        <message>
            <source>Two questions have the same number, so the question bank was not used.</source>
            <translation>有两道题的编号一样，所以没有采用这个题库。</translation>
        </message>
        <message>
            <source>A file is of a newer kind. Please update this program.</source>
            <translation>有一个文件是更新的格式。请更新这个程序。</translation>
        </message>
        <message>
            <source>There are no fresh questions for you right now. Please come back after some learning.</source>
            <translation>现在没有新题可以给您做了。先学一学，再来测吧。</translation>
        </message>
        <message>
            <source>This answer does not fit the question. Please look at it once more.</source>
            <translation>这个答案和题目对不上。请再看一看。</translation>
        </message>
        <message>
            <source>This check is over already. You find it under My results.</source>
            <translation>这次自测已经结束了。可以在“我的画像”里看到它。</translation>
        </message>
        <message>
            <source>This is too short or too long. Please change it a little.</source>
            <translation>写得太短或太长了。请稍微改一改。</translation>
        </message>
        <message>
            <source>It is not there any more.</source>
            <translation>它已经不在了。</translation>
        </message>
        <message>
            <source>This name is taken. Please choose another one.</source>
            <translation>这个名字有人用了。请换一个。</translation>
        </message>
        <message>
            <source>This is not possible right now.</source>
            <translation>现在还不能这样做。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Suyang</source>
            <translation>素养</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>Area</source>
            <translation>方面</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>把握有多大</translation>
        </message>
        <message>
            <source>What you can do already</source>
            <translation>您已经会的</translation>
        </message>
        <message>
            <source>%1 (%2). %3</source>
            <translation>%1（%2）。%3</translation>
        </message>
        <message>
            <source>What to learn next</source>
            <translation>接下来先学</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>What the four levels mean</source>
            <translation>四个等级是什么意思</translation>
        </message>
        <message>
            <source>My digital skills profile</source>
            <translation>我的数字素养画像</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n 题</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <source>It keeps harm away, so it comes first</source>
            <translation>它能帮您避开危险，所以先学</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) of this kind did not work out yet</source>
            <translation>
                <numerusform>这类题有 %n 道还没答对</numerusform>
            </translation>
        </message>
        <message>
            <source>It matters in your everyday life</source>
            <translation>您平常用得着</translation>
        </message>
        <message numerus="yes">
            <source>%n later step(s) build on it</source>
            <translation>
                <numerusform>后面有 %n 步要用到它</numerusform>
            </translation>
        </message>
        <message>
            <source>It is the next step on the way to your aim</source>
            <translation>它是通向目标的下一步</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>.</source>
            <translation>。</translation>
        </message>
        <message>
            <source>There are too few answers to suggest a path. Answer a few more questions first.</source>
            <translation>答过的题还太少，排不出学习路径。请先再做几题。</translation>
        </message>
        <message>
            <source>You have reached everything you aimed for. A good next step is to help others.</source>
            <translation>目标都达到了。下一步，可以试着帮帮别人。</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1到%2之间</translation>
        </message>
        <message>
            <source>Not clear yet</source>
            <translation>还看不太准</translation>
        </message>
        <message>
            <source>Some things come easily, some are still new</source>
            <translation>有些事熟，有些还生</translation>
        </message>
        <message>
            <source>About %1–%2 more questions would make it clear</source>
            <translation>再做 %1–%2 题就能看清</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1：%2。</translation>
        </message>
        <message>
            <source>9 in 10 sure it is %1.</source>
            <translation>有九成把握是%1。</translation>
        </message>
        <message>
            <source>9 in 10 sure it is between %1 and %2.</source>
            <translation>有九成把握在%1到%2之间。</translation>
        </message>
        <message>
            <source>Last time: %1.</source>
            <translation>上次：%1。</translation>
        </message>
        <message>
            <source>You are at ease in %1; %2 is the best place to start.</source>
            <translation>%1您已经比较从容，%2最值得先学。</translation>
        </message>
        <message>
            <source>%1 is the best place to start.</source>
            <translation>%1最值得先学。</translation>
        </message>
        <message>
            <source>Answer a few more questions and the picture becomes clear.</source>
            <translation>再做几题，就能看清楚。</translation>
        </message>
        <message>
            <source>Going well</source>
            <translation>做得挺顺</translation>
        </message>
        <message>
            <source>Getting there</source>
            <translation>快上手了</translation>
        </message>
        <message>
            <source>Start here</source>
            <translation>从这里学起</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>这次没问到</translation>
        </message>
        <message>
            <source>%1: you can do more than you thought.</source>
            <translation>%1：您会的比自己想的还多。</translation>
        </message>
        <message>
            <source>%1: you know yourself well here.</source>
            <translation>%1：您对自己看得很准。</translation>
        </message>
        <message>
            <source>%1: a bit more practice, and it will be as you see it.</source>
            <translation>%1：再多练一练，就能像您想的那样。</translation>
        </message>
        <message>
            <source>%1: the progress is quite sure.</source>
            <translation>%1：进步比较确定。</translation>
        </message>
        <message>
            <source>%1: the band is a little lower this time. The questions may have been unfamiliar; another check will show.</source>
            <translation>%1：这次的色带低一些，可能碰巧题目不熟。再测一次会更清楚。</translation>
        </message>
        <message>
            <source>%1: there may be a change, or only ordinary ups and downs.</source>
            <translation>%1：可能有变化，也可能只是正常起伏。</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>This is a self-check. It is no certificate, and no ground for hiring, dismissing or ranking anyone.</source>
            <translation>这是自测。它不是证书，也不能用来决定录用、辞退谁，或给谁排名。</translation>
        </message>
        <message>
            <source>The coloured band: we are 9 in 10 sure your level is inside</source>
            <translation>色带：有九成把握，您的水平在这里面</translation>
        </message>
        <message>
            <source>This question had been put aside and came back.</source>
            <translation>这一题之前先放下了，现在又回来了。</translation>
        </message>
        <message numerus="yes">
            <source>The test opens with an easy question; it was drawn by lot from the %n question(s) about %1 that fit best.</source>
            <translation>
                <numerusform>开头要问一道容易的题，这一题是从“%1”里最合适的 %n 道题中抽签抽到的。</numerusform>
            </translation>
        </message>
        <message>
            <source>No question was left in the area that was due, so %1 stood in.</source>
            <translation>该问的那个方面已经没有题了，所以换成“%1”。</translation>
        </message>
        <message>
            <source>A question about %1 promised to tell the most.</source>
            <translation>“%1”的题这时最能看清水平。</translation>
        </message>
        <message>
            <source>%1 was due: it was the furthest behind its planned share of the questions.</source>
            <translation>轮到“%1”了：和计划的份额相比，这方面的题问得最少。</translation>
        </message>
        <message>
            <source>It was the only question left to choose from.</source>
            <translation>能选的只剩这一题。</translation>
        </message>
        <message numerus="yes">
            <source>Of %n question(s) open it tells the most at the level estimated so far; the draw gave it a chance of %1%.</source>
            <translation>
                <numerusform>可选的 %n 道题里，按当时估计的水平，这一题最能看清情况；抽到它的机会是 %1%。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n question(s) open it tells %1% as much as the best one at the level estimated so far; the draw, which keeps questions from being worn out, gave it a chance of %2%.</source>
            <translation>
                <numerusform>可选的 %n 道题里，按当时估计的水平，这一题能看清的相当于最好那题的 %1%；为了不让好题用得太多，要抽签，抽到它的机会是 %2%。</numerusform>
            </translation>
        </message>
        <message>
            <source>All questions left in this area have been used often already.</source>
            <translation>这方面剩下的题都已经用得比较多了。</translation>
        </message>
        <message>
            <source>%1 seen in the last tests</source>
            <translation>最近几次做过的 %1 题</translation>
        </message>
        <message>
            <source>%1 asked before in this test</source>
            <translation>这次已经问过的 %1 题</translation>
        </message>
        <message>
            <source>%1 too like a question asked before</source>
            <translation>和问过的题太像的 %1 题</translation>
        </message>
        <message>
            <source>%1 too like the question just before</source>
            <translation>和上一题太像的 %1 题</translation>
        </message>
        <message>
            <source>%1 used too often</source>
            <translation>用得太多的 %1 题</translation>
        </message>
        <message>
            <source>%1 on topics asked more often</source>
            <translation>所属话题问得更多的 %1 题</translation>
        </message>
        <message>
            <source>Left out in this area: %1.</source>
            <translation>这方面没有用的题：%1。</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>Question %1 differs: the record has %2, the engine would not ask it.</source>
            <translation>第 %1 题不一样：记录里是 %2，引擎不会问它。</translation>
        </message>
        <message>
            <source>Question %1 differs: the record has %2, the engine chooses %3.</source>
            <translation>第 %1 题不一样：记录里是 %2，引擎选的是 %3。</translation>
        </message>
        <message>
            <source>Question %1 cannot be asked again: %2 is not in the bank.</source>
            <translation>第 %1 题没法重新问：题库里没有 %2。</translation>
        </message>
        <message>
            <source>Question %1 cannot be asked again: the record has %2, the bank has %3.</source>
            <translation>第 %1 题没法重新问：记录里是 %2，题库里是 %3。</translation>
        </message>
        <message>
            <source>The end differs: the record has the estimate %1, the engine finds %2.</source>
            <translation>结尾不一样：记录里的估计值是 %1，引擎算出来是 %2。</translation>
        </message>
        <message>
            <source>Question %1 differs: the record has the estimate %2, the engine finds %3.</source>
            <translation>第 %1 题不一样：记录里的估计值是 %2，引擎算出来是 %3。</translation>
        </message>
        <message>
            <source>Question %1 differs: the recorded answer does not fit it.</source>
            <translation>第 %1 题不一样：记录的回答和这道题对不上。</translation>
        </message>
        <message>
            <source>Question %1 differs: the record gives %2 points, the answer earns %3.</source>
            <translation>第 %1 题不一样：记录里得 %2 分，这个回答应得 %3 分。</translation>
        </message>
        <message>
            <source>Question %1 differs: the numbers kept for %2 are not those of the bank.</source>
            <translation>第 %1 题不一样：记录里 %2 的参数和题库里的不同。</translation>
        </message>
        <message>
            <source>The end differs: the engine would go on with %1.</source>
            <translation>结尾不一样：引擎还会接着问 %1。</translation>
        </message>
        <message>
            <source>This older record does not hold the estimate at each question, so the choices, the points and the end were compared.</source>
            <translation>这份较早的记录没有保存每一题时的估计值，所以只比较了选题、得分和结尾。</translation>
        </message>
        <message>
            <source>This older record does not tell which questions were left out as seen lately or used too often, so other choices may come out.</source>
            <translation>这份较早的记录没有写明哪些题因为最近做过或用得太多而没有用，所以选出来的题可能不同。</translation>
        </message>
        <message>
            <source>This older record does not tell whether the question bank is still the same for the engine.</source>
            <translation>这份较早的记录看不出题库对引擎来说有没有变化。</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) replayed: everything comes out the same to the last bit.</source>
            <translation>
                <numerusform>重放了 %n 题：结果完全一样，一位不差。</numerusform>
            </translation>
        </message>
        <message>
            <source>The test was taken with engine %1; this is engine %2.</source>
            <translation>当时用的是引擎 %1，现在是引擎 %2。</translation>
        </message>
        <message>
            <source>The question bank has changed since: it was version %1, now it is %2.</source>
            <translation>题库后来有变化：当时是版本 %1，现在是版本 %2。</translation>
        </message>
        <message>
            <source>Answered very fast, so less sure.</source>
            <translation>这部分答得很快，所以把握小一些。</translation>
        </message>
        <message>
            <source>%1 (answered very fast, so less sure)</source>
            <translation>%1（答得很快，把握小一些）</translation>
        </message>
    </context>
</TS>
