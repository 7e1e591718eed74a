<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>BarChart</name>
  <message>
   <source>Others</source>
   <translation>其他</translation>
  </message>
 </context>
 <context>
  <name>BatchDialog</name>
  <message>
   <source>Order or batch</source>
   <translation>订单或批次</translation>
  </message>
  <message>
   <source>Which order or batch is made now?</source>
   <translation>现在生产哪个订单或批次？</translation>
  </message>
  <message>
   <source>Units that begin from now on belong to it; those that have begun stay where they are.</source>
   <translation>此后开始的单元归入其中；已开始的保持不变。</translation>
  </message>
  <message>
   <source>Scan or type its number</source>
   <translation>扫描或输入编号</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>No batch</source>
   <translation>无批次</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Go on with {batch}</source>
   <translation>继续 {batch}</translation>
  </message>
 </context>
 <context>
  <name>BenchSection</name>
  <message>
   <source>Bench</source>
   <translation>工作台</translation>
  </message>
  <message>
   <source>Begins every unit's name, like L1-000042.</source>
   <translation>每个单元名称的开头，例如 L1-000042。</translation>
  </message>
  <message>
   <source>Shifts begin at</source>
   <translation>班次开始时间</translation>
  </message>
  <message>
   <source>Times of the day, with spaces.</source>
   <translation>时间，以空格分隔。</translation>
  </message>
  <message>
   <source>Target of a shift</source>
   <translation>班次目标</translation>
  </message>
  <message>
   <source>Units that a shift is to make; 0 for none.</source>
   <translation>一个班次应完成的单元数；0 表示无目标。</translation>
  </message>
  <message>
   <source>Locks itself after</source>
   <translation>自动锁定</translation>
  </message>
  <message>
   <source>Minutes in which nobody touches the window.</source>
   <translation>无人操作窗口的分钟数。</translation>
  </message>
  <message>
   <source>Batch or order</source>
   <translation>批次或订单</translation>
  </message>
  <message>
   <source>Of the units that begin from now on. Empty for none.</source>
   <translation>适用于此后开始的单元。留空表示无。</translation>
  </message>
  <message>
   <source>Save the bench</source>
   <translation>保存工作台</translation>
  </message>
  <message>
   <source>The bench is kept.</source>
   <translation>工作台已保存。</translation>
  </message>
  <message>
   <source>Target of a shift, in units</source>
   <translation>班次目标（单元数）</translation>
  </message>
  <message>
   <source>Minutes until the window locks itself</source>
   <translation>窗口锁定前的分钟数</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>没有改动。</translation>
  </message>
 </context>
 <context>
  <name>CardBand</name>
  <message>
   <source>Slot {slot}</source>
   <translation>工位 {slot}</translation>
  </message>
 </context>
 <context>
  <name>CloudSection</name>
  <message>
   <source>Cloud</source>
   <translation>云端</translation>
  </message>
  <message>
   <source>It is kept. Leave this empty to keep it.</source>
   <translation>已保存。留空则保留。</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>The cloud's address in your browser.</source>
   <translation>浏览器中的云端地址。</translation>
  </message>
  <message>
   <source>Client id</source>
   <translation>客户端 ID</translation>
  </message>
  <message>
   <source>Of an OAuth2 client: Blynk.Console, Settings, Developers.</source>
   <translation>OAuth2 客户端：Blynk.Console，Settings，Developers。</translation>
  </message>
  <message>
   <source>Client secret</source>
   <translation>客户端密钥</translation>
  </message>
  <message>
   <source>Test the connection</source>
   <translation>测试连接</translation>
  </message>
  <message>
   <source>Save the cloud</source>
   <translation>保存云端</translation>
  </message>
  <message>
   <source>Open the customers' pages</source>
   <translation>打开客户页面</translation>
  </message>
  <message>
   <source>The cloud is kept.</source>
   <translation>云端已保存。</translation>
  </message>
  <message>
   <source>It is kept in the keyring, or else in a private file.</source>
   <translation>保存在密钥环中，否则保存在私有文件中。</translation>
  </message>
  <message>
   <source>The demo works with a cloud of its own on this computer.</source>
   <translation>演示使用本机自带的云端。</translation>
  </message>
  <message>
   <source>The connection works, every step of it.</source>
   <translation>连接正常，每一步都通过。</translation>
  </message>
  <message>
   <source>The connection does not work: see the step that failed.</source>
   <translation>连接失败：请看失败的步骤。</translation>
  </message>
  <message>
   <source>The environment wins over what is kept here: {names}.</source>
   <translation>环境变量优先于此处的设置：{names}。</translation>
  </message>
 </context>
 <context>
  <name>CloudStep</name>
  <message>
   <source>The cloud</source>
   <translation>云端</translation>
  </message>
  <message>
   <source>Static tokens come from your organization. In Blynk.Console, make an OAuth2 client for this bench.</source>
   <translation>Static Token 来自您的组织。请在 Blynk.Console 中为本工作台创建 OAuth2 客户端。</translation>
  </message>
 </context>
 <context>
  <name>Counters</name>
  <message>
   <source>Closed</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>进行中</translation>
  </message>
  <message>
   <source>Suspect</source>
   <translation>存疑</translation>
  </message>
  <message>
   <source>Scrapped</source>
   <translation>已报废</translation>
  </message>
  <message>
   <source>Free tokens</source>
   <translation>空闲令牌</translation>
  </message>
 </context>
 <context>
  <name>CreateDialog</name>
  <message>
   <source>Create tokens</source>
   <translation>创建令牌</translation>
  </message>
  <message>
   <source>Read the file again</source>
   <translation>重新读取文件</translation>
  </message>
  <message>
   <source>Stopped: nothing was created.</source>
   <translation>已停止：未创建任何内容。</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>No cloud is set: tokens are created in Blynk.Console.</source>
   <translation>未设置云端：请在 Blynk.Console 中创建令牌。</translation>
  </message>
  <message>
   <source>Asking what your plan allows …</source>
   <translation>正在查询套餐限额…</translation>
  </message>
  <message>
   <source>The cloud creates them; this cannot be stopped now …</source>
   <translation>云端正在创建；现在无法停止…</translation>
  </message>
  <message>
   <source>Taking them in …</source>
   <translation>正在收录…</translation>
  </message>
  <message>
   <source>Reading the cloud's list …</source>
   <translation>正在读取云端列表…</translation>
  </message>
  <message>
   <source>What your plan allows is not known: the cloud cannot be asked now.</source>
   <translation>套餐限额未知：现在无法询问云端。</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>The cloud's answer was lost: they were counted in its list.</source>
   <translation>云端的答复丢失：已在其列表中清点。</translation>
  </message>
  <message>
   <source>The cloud did not say which row each is for: their metadata are in the cloud only.</source>
   <translation>云端未说明各令牌对应哪一行：元数据仅在云端。</translation>
  </message>
  <message>
   <source>It could not be stopped any more.</source>
   <translation>已无法停止。</translation>
  </message>
  <message>
   <source>Show them</source>
   <translation>显示它们</translation>
  </message>
  <message>
   <source>Choose a template first.</source>
   <translation>请先选择模板。</translation>
  </message>
  <message>
   <source>No cloud is set: you are shown how it is done in Blynk.Console.</source>
   <translation>未设置云端：将显示如何在 Blynk.Console 中操作。</translation>
  </message>
  <message>
   <source>Create {count}</source>
   <translation>创建 {count} 个</translation>
  </message>
  <message>
   <source>Tokens that came: {came}.</source>
   <translation>到达的令牌：{came}。</translation>
  </message>
  <message>
   <source>Tokens that came: {came}, of {asked} that were asked for.</source>
   <translation>到达的令牌：{came} / 请求 {asked}。</translation>
  </message>
  <message>
   <source>{left} of {limit} are left in your plan.</source>
   <translation>套餐剩余 {left} / {limit}。</translation>
  </message>
 </context>
 <context>
  <name>CreateStep</name>
  <message>
   <source>Template</source>
   <translation>模板</translation>
  </message>
  <message>
   <source>Choose a template</source>
   <translation>选择模板</translation>
  </message>
  <message>
   <source>CSV file</source>
   <translation>CSV 文件</translation>
  </message>
  <message>
   <source>One token for each row. The headers must be the template's metadata fields, to the letter.</source>
   <translation>每行一个令牌。表头必须与模板的元数据字段完全一致。</translation>
  </message>
  <message>
   <source>Asking what your plan allows …</source>
   <translation>正在查询套餐限额…</translation>
  </message>
  <message>
   <source>Number of tokens</source>
   <translation>令牌数量</translation>
  </message>
  <message>
   <source>By count</source>
   <translation>按数量</translation>
  </message>
  <message>
   <source>From a CSV file</source>
   <translation>从 CSV 文件</translation>
  </message>
  <message>
   <source>The cloud does not say how many tokens your plan allows.</source>
   <translation>云端未说明套餐允许多少令牌。</translation>
  </message>
  <message>
   <source>That is more than your plan has left: upgrade the plan, or lower the count.</source>
   <translation>超出套餐余量：请升级套餐或减少数量。</translation>
  </message>
  <message>
   <source>{left} of {limit} tokens are left in your plan.</source>
   <translation>套餐剩余 {left} / {limit} 个令牌。</translation>
  </message>
  <message>
   <source>Afterwards {left} are left.</source>
   <translation>之后剩余 {left} 个。</translation>
  </message>
 </context>
 <context>
  <name>Credentials</name>
  <message>
   <source>Name</source>
   <translation>姓名</translation>
  </message>
  <message>
   <source>Checking …</source>
   <translation>正在检查…</translation>
  </message>
  <message>
   <source>Or name and PIN</source>
   <translation>或姓名和 PIN</translation>
  </message>
  <message>
   <source>Choose your name first.</source>
   <translation>请先选择姓名。</translation>
  </message>
 </context>
 <context>
  <name>Curtain</name>
  <message>
   <source>Closing …</source>
   <translation>正在关闭…</translation>
  </message>
  <message>
   <source>The bench ends what is under way. This takes some seconds.</source>
   <translation>工作台正在结束进行中的工作，需要几秒钟。</translation>
  </message>
 </context>
 <context>
  <name>DemoStrip</name>
  <message>
   <source>Demo</source>
   <translation>演示</translation>
  </message>
  <message>
   <source>Scan the printed label</source>
   <translation>扫描打印的标签</translation>
  </message>
  <message>
   <source>The label came out of a simulated printer: press the button in place of a scanner.</source>
   <translation>标签来自模拟打印机：按此按钮代替扫描枪。</translation>
  </message>
  <message>
   <source>Devices, cloud and printer are simulated. Nothing real is written or printed.</source>
   <translation>设备、云端和打印机均为模拟。不会真正写入或打印。</translation>
  </message>
 </context>
 <context>
  <name>DetailsDialog</name>
  <message>
   <source>Token</source>
   <translation>令牌</translation>
  </message>
  <message>
   <source>The code in this picture cannot be scanned: only the stuck-on label can.</source>
   <translation>此图中的码无法扫描：只有贴上的标签可以。</translation>
  </message>
  <message>
   <source>Save QR …</source>
   <translation>保存二维码…</translation>
  </message>
  <message>
   <source>Save leaflet …</source>
   <translation>保存说明单…</translation>
  </message>
  <message>
   <source>Print leaflet</source>
   <translation>打印说明单</translation>
  </message>
  <message>
   <source>Open its folder</source>
   <translation>打开其文件夹</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>另存为</translation>
  </message>
  <message>
   <source>Printing …</source>
   <translation>正在打印…</translation>
  </message>
  <message>
   <source>Only a closed unit has a leaflet.</source>
   <translation>只有已完成的单元才有说明单。</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Asking the cloud …</source>
   <translation>正在询问云端…</translation>
  </message>
  <message>
   <source>Label of {unit}</source>
   <translation>{unit} 的标签</translation>
  </message>
  <message>
   <source>Saved: {file}</source>
   <translation>已保存：{file}</translation>
  </message>
  <message>
   <source>Leaflet: {job}</source>
   <translation>说明单：{job}</translation>
  </message>
 </context>
 <context>
  <name>DisclaimPanel</name>
  <message>
   <source>Why it is disclaimed</source>
   <translation>解除认领的原因</translation>
  </message>
  <message>
   <source>Disclaim now</source>
   <translation>立即解除认领</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>Take {unit} from who claimed it?</source>
   <translation>解除 {unit} 的认领？</translation>
  </message>
  <message>
   <source>Take the tray from who claimed it? Units: {count}</source>
   <translation>解除整个托盘的认领？单元数：{count}</translation>
  </message>
  <message>
   <source>Disclaim</source>
   <translation>解除认领</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>The test is over</source>
   <translation>测试已完成</translation>
  </message>
  <message>
   <source>Asking the cloud: {done} of {total} are unclaimed.</source>
   <translation>正在询问云端：{total} 个中 {done} 个未认领。</translation>
  </message>
 </context>
 <context>
  <name>ErrandDialog</name>
  <message>
   <source>Delete tokens for good</source>
   <translation>永久删除令牌</translation>
  </message>
  <message>
   <source>Disclaim tokens</source>
   <translation>解除认领令牌</translation>
  </message>
  <message>
   <source>Outcomes</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Reading from the cloud what this will do …</source>
   <translation>正在从云端读取此操作的影响…</translation>
  </message>
  <message>
   <source>Delete {count}</source>
   <translation>删除 {count} 个</translation>
  </message>
  <message>
   <source>Disclaim {count}</source>
   <translation>解除认领 {count} 个</translation>
  </message>
  <message>
   <source>Asking the cloud …</source>
   <translation>正在询问云端…</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>QR token</source>
   <translation>QR 令牌</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Done, as the cloud says: {done} of {total}.</source>
   <translation>云端确认完成：{done} / {total}。</translation>
  </message>
  <message>
   <source>Refused: {count}.</source>
   <translation>被拒绝：{count}。</translation>
  </message>
  <message>
   <source>Not done yet: {count}.</source>
   <translation>尚未完成：{count}。</translation>
  </message>
 </context>
 <context>
  <name>ErrandStep</name>
  <message>
   <source>Tokens: {count}, of which claimed: {claimed}. Choose a row to read what happens to it.</source>
   <translation>令牌：{count}，其中已认领：{claimed}。选择一行查看其结果。</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>令牌</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>QR token</source>
   <translation>QR 令牌</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>单元</translation>
  </message>
  <message>
   <source>In the cloud</source>
   <translation>云端状态</translation>
  </message>
  <message>
   <source>Why? The journal keeps it.</source>
   <translation>为何？将记入日志。</translation>
  </message>
  <message>
   <source>Type {wanted}</source>
   <translation>输入 {wanted}</translation>
  </message>
 </context>
 <context>
  <name>ErrandStrip</name>
  <message>
   <source>Delete: {open} of {total} not done yet ({why})</source>
   <translation>删除：{total} 个中 {open} 个未完成（{why}）</translation>
  </message>
  <message>
   <source>Disclaim: {open} of {total} not done yet ({why})</source>
   <translation>解除认领：{total} 个中 {open} 个未完成（{why}）</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Drop</source>
   <translation>放弃</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>Export tokens</source>
   <translation>导出令牌</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>导出…</translation>
  </message>
  <message>
   <source>Stopped: no file was written.</source>
   <translation>已停止：未写入文件。</translation>
  </message>
  <message>
   <source>Open its folder</source>
   <translation>打开其文件夹</translation>
  </message>
  <message>
   <source>Saved: {file}</source>
   <translation>已保存：{file}</translation>
  </message>
  <message>
   <source>It holds AuthTokens: keep it as a secret.</source>
   <translation>含有 AuthToken：请保密。</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Tokens to export: {count}</source>
   <translation>要导出的令牌：{count}</translation>
  </message>
  <message>
   <source>Folder for the sheets</source>
   <translation>标签纸文件夹</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>另存为</translation>
  </message>
 </context>
 <context>
  <name>ExportStep</name>
  <message>
   <source>Zip with AuthTokens</source>
   <translation>含 AuthToken 的 zip</translation>
  </message>
  <message>
   <source>Zip of QR pictures, without AuthTokens</source>
   <translation>二维码图片 zip，不含 AuthToken</translation>
  </message>
  <message>
   <source>Sheets of labels, as a PDF</source>
   <translation>标签纸（PDF）</translation>
  </message>
  <message>
   <source>One QR picture, as a PNG</source>
   <translation>单个二维码图片（PNG）</translation>
  </message>
  <message>
   <source>How the pictures are named</source>
   <translation>图片命名方式</translation>
  </message>
  <message>
   <source>Careful: who sees such a file's name can log in as that device. Names stay in lists of recent files, in backups and in mails. The Console names them so; here it is only done where another program needs it.</source>
   <translation>注意：看到此类文件名的人即可冒充该设备登录。文件名会留在最近文件列表、备份和邮件中。Console 如此命名；此处仅在其他程序需要时使用。</translation>
  </message>
  <message>
   <source>First free place of the first sheet</source>
   <translation>第一张标签纸的首个空位</translation>
  </message>
  <message>
   <source>Label stock</source>
   <translation>标签纸</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>What for? The journal keeps it.</source>
   <translation>用途？将记入日志。</translation>
  </message>
  <message>
   <source>I know: the bench gives these tokens to no device any more</source>
   <translation>我知道：工作台不再将这些令牌分配给设备</translation>
  </message>
  <message>
   <source>Name the pictures after their AuthTokens</source>
   <translation>以 AuthToken 命名图片</translation>
  </message>
  <message>
   <source>By unit, else by serial number</source>
   <translation>按单元，否则按序列号</translation>
  </message>
  <message>
   <source>By serial number, else by unit</source>
   <translation>按序列号，否则按单元</translation>
  </message>
  <message>
   <source>By QR token</source>
   <translation>按 QR 令牌</translation>
  </message>
  <message>
   <source>Choose one token for it.</source>
   <translation>请为此选择一个令牌。</translation>
  </message>
  <message>
   <source>Stock</source>
   <translation>标签纸</translation>
  </message>
  <message>
   <source>First free place</source>
   <translation>首个空位</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>A CSV with the AuthTokens, and a folder of QR pictures, as the Console makes it. A supervisor signs, and the journal knows. Whoever has the file can log in as these devices: keep it as a secret.</source>
   <translation>含 AuthToken 的 CSV 和二维码图片文件夹，与 Console 相同。须主管签名并记入日志。持有该文件者可冒充这些设备登录：请保密。</translation>
  </message>
  <message>
   <source>The QR pictures, and a CSV with QR tokens, units, serial numbers and metadata: what a printer of labels needs. No AuthToken is in it.</source>
   <translation>二维码图片，以及含 QR 令牌、单元、序列号和元数据的 CSV：供标签印刷使用。不含 AuthToken。</translation>
  </message>
  <message>
   <source>Labels for devices that are flashed elsewhere, on label stock; free tokens only. Afterwards the bench gives these tokens to no device: their labels may stick on others.</source>
   <translation>用于在别处烧录的设备的标签，打印在标签纸上；仅限空闲令牌。之后工作台不再分配这些令牌：其标签可能已贴在其他设备上。</translation>
  </message>
  <message>
   <source>The QR code of this token. It is for claiming only, and no secret.</source>
   <translation>此令牌的二维码。仅用于认领，不是机密。</translation>
  </message>
 </context>
 <context>
  <name>FileField</name>
  <message>
   <source>Choose a file …</source>
   <translation>选择文件…</translation>
  </message>
  <message>
   <source>Drop a file here: {patterns}</source>
   <translation>将文件拖放到此处：{patterns}</translation>
  </message>
 </context>
 <context>
  <name>FindField</name>
  <message>
   <source>Serial number, MAC, label, unit, batch, customer, state …</source>
   <translation>序列号、MAC、标签、单元、批次、客户、状态…</translation>
  </message>
  <message>
   <source>Find units and tokens</source>
   <translation>查找单元和令牌</translation>
  </message>
 </context>
 <context>
  <name>FindPage</name>
  <message>
   <source>Find</source>
   <translation>查找</translation>
  </message>
  <message>
   <source>the first {count}; type more to find others</source>
   <translation>前 {count} 个；输入更多以查找其他</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>This has the form of an AuthToken, and is that of no token here.</source>
   <translation>形式为 AuthToken，但不属于此处任何令牌。</translation>
  </message>
  <message>
   <source>Nothing is found. A part is enough, from three characters on.</source>
   <translation>没有找到。输入部分内容即可，至少三个字符。</translation>
  </message>
  <message>
   <source>Type or scan what you know: a part of it is enough.</source>
   <translation>输入或扫描已知内容：部分即可。</translation>
  </message>
  <message>
   <source>Found: {count}</source>
   <translation>找到：{count}</translation>
  </message>
 </context>
 <context>
  <name>FirstStart</name>
  <message>
   <source>Token Station</source>
   <translation>Token Station</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>稍后</translation>
  </message>
  <message>
   <source>Opening the station's file …</source>
   <translation>正在打开本站文件…</translation>
  </message>
  <message>
   <source>Step {step} of {count}</source>
   <translation>第 {step}/{count} 步</translation>
  </message>
 </context>
 <context>
  <name>FoundList</name>
  <message>
   <source>What was found</source>
   <translation>查找结果</translation>
  </message>
 </context>
 <context>
  <name>FoundModel</name>
  <message>
   <source>Units</source>
   <translation>单元</translation>
  </message>
  <message>
   <source>Tokens that no unit holds</source>
   <translation>未用于单元的令牌</translation>
  </message>
 </context>
 <context>
  <name>ImportDialog</name>
  <message>
   <source>New tokens: {new}. Known already: {known}. Delete the export now: it holds AuthTokens.</source>
   <translation>新令牌：{new}。已知：{known}。请立即删除导出文件：它含有 AuthToken。</translation>
  </message>
  <message>
   <source>Import tokens</source>
   <translation>导入令牌</translation>
  </message>
  <message>
   <source>Import the export of Blynk.Console</source>
   <translation>导入 Blynk.Console 的导出文件</translation>
  </message>
  <message>
   <source>How the export is made:</source>
   <translation>如何导出：</translation>
  </message>
  <message>
   <source>Stopped: nothing was taken in.</source>
   <translation>已停止：未收录任何内容。</translation>
  </message>
  <message>
   <source>Taking them in …</source>
   <translation>正在收录…</translation>
  </message>
  <message>
   <source>No export says whether a device connected with one of them already: only the cloud does. Take in none that were used elsewhere.</source>
   <translation>导出文件不会说明是否已有设备用其中某个令牌连接过：只有云端知道。请勿导入在别处用过的令牌。</translation>
  </message>
  <message>
   <source>Export of static tokens</source>
   <translation>Static Token 导出文件</translation>
  </message>
  <message>
   <source>Show them</source>
   <translation>显示它们</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Take in {count}</source>
   <translation>收录 {count} 个</translation>
  </message>
 </context>
 <context>
  <name>ImportStep</name>
  <message>
   <source>Mismatches</source>
   <translation>不一致</translation>
  </message>
  <message>
   <source>Number of the new template</source>
   <translation>新模板的编号</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>模板</translation>
  </message>
  <message>
   <source>Choose a template</source>
   <translation>选择模板</translation>
  </message>
  <message>
   <source>Its name</source>
   <translation>其名称</translation>
  </message>
  <message>
   <source>Name of the new template</source>
   <translation>新模板的名称</translation>
  </message>
  <message>
   <source>Number of the organization</source>
   <translation>组织编号</translation>
  </message>
  <message>
   <source>Columns that become metadata</source>
   <translation>成为元数据的列</translation>
  </message>
  <message>
   <source>Organization, which the export does not say</source>
   <translation>组织（导出文件未注明）</translation>
  </message>
  <message>
   <source>Tokens beyond doubt: {found}. What does not agree: {wrong}. Nothing was taken in yet.</source>
   <translation>无疑问的令牌：{found}。不一致：{wrong}。尚未收录任何内容。</translation>
  </message>
  <message>
   <source>Tokens beyond doubt: {found}. Everything agrees. Nothing was taken in yet.</source>
   <translation>无疑问的令牌：{found}。全部一致。尚未收录任何内容。</translation>
  </message>
  <message>
   <source>Another template …</source>
   <translation>其他模板…</translation>
  </message>
  <message>
   <source>What does not agree</source>
   <translation>不一致之处</translation>
  </message>
  <message>
   <source>Its number</source>
   <translation>其编号</translation>
  </message>
  <message>
   <source>Template of all these tokens</source>
   <translation>所有这些令牌的模板</translation>
  </message>
 </context>
 <context>
  <name>InspectBox</name>
  <message>
   <source>Unit</source>
   <translation>单元</translation>
  </message>
  <message>
   <source>MAC address</source>
   <translation>MAC 地址</translation>
  </message>
  <message>
   <source>May it be shipped?</source>
   <translation>可否发货？</translation>
  </message>
  <message>
   <source>Units in the box</source>
   <translation>箱中的单元</translation>
  </message>
  <message>
   <source>Check the box</source>
   <translation>检查此箱</translation>
  </message>
  <message>
   <source>Next box</source>
   <translation>下一箱</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>取出</translation>
  </message>
  <message>
   <source>Scan the units of a box, one after the other.</source>
   <translation>逐个扫描一箱中的单元。</translation>
  </message>
  <message>
   <source>Wait: the cloud is asked about each unit.</source>
   <translation>请稍候：正在向云端逐个查询。</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>The cloud is still to be asked</source>
   <translation>尚未询问云端</translation>
  </message>
  <message>
   <source>Box number</source>
   <translation>箱号</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>订单</translation>
  </message>
  <message>
   <source>The box passes</source>
   <translation>此箱通过</translation>
  </message>
  <message>
   <source>Checking the box …</source>
   <translation>正在检查此箱…</translation>
  </message>
  <message>
   <source>Close the box and ship it. Then begin the next one.</source>
   <translation>封箱发货，然后开始下一箱。</translation>
  </message>
  <message>
   <source>Units in the box: {count}</source>
   <translation>箱中单元：{count}</translation>
  </message>
  <message>
   <source>Take out what may not be shipped, then check again.</source>
   <translation>取出不可发货的单元，再重新检查。</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Scan on; when the box is full, check it.</source>
   <translation>继续扫描；装满后检查此箱。</translation>
  </message>
  <message>
   <source>Units: {count}</source>
   <translation>单元：{count}</translation>
  </message>
  <message>
   <source>{refused} of {count} may not be shipped</source>
   <translation>{count} 个中有 {refused} 个不可发货</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>尚未检查</translation>
  </message>
  <message>
   <source>No unit in the box yet</source>
   <translation>箱中还没有单元</translation>
  </message>
  <message>
   <source>{unit} is in the box.</source>
   <translation>{unit} 已在箱中。</translation>
  </message>
  <message>
   <source>Units that may not be shipped already: {count}</source>
   <translation>已确定不可发货的单元：{count}</translation>
  </message>
 </context>
 <context>
  <name>InspectPage</name>
  <message>
   <source>Inspect</source>
   <translation>检验</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>单元</translation>
  </message>
  <message>
   <source>Tray</source>
   <translation>托盘</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>装箱</translation>
  </message>
  <message>
   <source>This code is not offered now.</source>
   <translation>此指令码现在不可用。</translation>
  </message>
 </context>
 <context>
  <name>InspectTray</name>
  <message>
   <source>Unit</source>
   <translation>单元</translation>
  </message>
  <message>
   <source>MAC address</source>
   <translation>MAC 地址</translation>
  </message>
  <message>
   <source>Inspection</source>
   <translation>检验</translation>
  </message>
  <message>
   <source>Cloud</source>
   <translation>云端</translation>
  </message>
  <message>
   <source>Shipping</source>
   <translation>发货</translation>
  </message>
  <message>
   <source>Units in the tray</source>
   <translation>托盘中的单元</translation>
  </message>
  <message>
   <source>Add all of the same owner</source>
   <translation>加入同一所有者的全部</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>取出</translation>
  </message>
  <message>
   <source>Empty the tray</source>
   <translation>清空托盘</translation>
  </message>
  <message>
   <source>Scan the labels of the tray, one after the other.</source>
   <translation>逐个扫描托盘中的标签。</translation>
  </message>
  <message>
   <source>Units: {count}, unclaimed: {done}</source>
   <translation>单元：{count}，未认领：{done}</translation>
  </message>
  <message>
   <source>Units: {count}</source>
   <translation>单元：{count}</translation>
  </message>
  <message>
   <source>The cloud was asked, and has answered.</source>
   <translation>已询问云端并得到答复。</translation>
  </message>
  <message>
   <source>Wait: the tray is being disclaimed.</source>
   <translation>请稍候：正在解除托盘的认领。</translation>
  </message>
  <message>
   <source>Ready to ship</source>
   <translation>可以发货</translation>
  </message>
  <message>
   <source>Not asked yet</source>
   <translation>尚未询问</translation>
  </message>
  <message>
   <source>Units added: {count}</source>
   <translation>已加入单元：{count}</translation>
  </message>
  <message>
   <source>Scan on, or disclaim the tray. Units: {count}</source>
   <translation>继续扫描，或解除托盘的认领。单元：{count}</translation>
  </message>
  <message>
   <source>{unit} is in the tray.</source>
   <translation>{unit} 已在托盘中。</translation>
  </message>
  <message>
   <source>{done} of {count} are unclaimed. Go on when the cloud is back.</source>
   <translation>{count} 个中 {done} 个已解除认领。云端恢复后继续。</translation>
  </message>
  <message>
   <source>All {count} are unclaimed and ready to ship. Empty the tray.</source>
   <translation>全部 {count} 个已解除认领，可以发货。请清空托盘。</translation>
  </message>
  <message>
   <source>All {count} are unclaimed. See what else is to be done.</source>
   <translation>全部 {count} 个已解除认领。请查看还需做什么。</translation>
  </message>
 </context>
 <context>
  <name>InspectUnit</name>
  <message>
   <source>History</source>
   <translation>历史</translation>
  </message>
  <message>
   <source>Begin the inspection</source>
   <translation>开始检验</translation>
  </message>
  <message>
   <source>End as failed</source>
   <translation>以不合格结束</translation>
  </message>
  <message>
   <source>Scan a label, or plug the device in.</source>
   <translation>扫描标签，或插入设备。</translation>
  </message>
  <message>
   <source>When the test is over, nobody may own it.</source>
   <translation>测试结束后，不应有人认领。</translation>
  </message>
  <message>
   <source>When</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>人员</translation>
  </message>
  <message>
   <source>What</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>{unit}: {state}</source>
   <translation>{unit}：{state}</translation>
  </message>
  <message>
   <source>Inspect again</source>
   <translation>重新检验</translation>
  </message>
  <message>
   <source>Asking the cloud …</source>
   <translation>正在询问云端…</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>尚不清楚</translation>
  </message>
  <message>
   <source>Nobody owns it: there is nothing to disclaim.</source>
   <translation>无人认领：无需解除。</translation>
  </message>
  <message>
   <source>by {who}, {time}</source>
   <translation>{who}，{time}</translation>
  </message>
  <message>
   <source>Ready to ship</source>
   <translation>可以发货</translation>
  </message>
  <message>
   <source>Not ready</source>
   <translation>未就绪</translation>
  </message>
  <message>
   <source>Step {number} of {count}: measure it, and type the value.</source>
   <translation>第 {number}/{count} 步：测量并输入数值。</translation>
  </message>
  <message>
   <source>Step {number} of {count}: look, then press Pass or Fail.</source>
   <translation>第 {number}/{count} 步：查看后按“合格”或“不合格”。</translation>
  </message>
  <message>
   <source>A step has failed: do it again, or end the inspection as failed.</source>
   <translation>有步骤不合格：请重做，或以不合格结束检验。</translation>
  </message>
  <message>
   <source>Label of {unit}</source>
   <translation>{unit} 的标签</translation>
  </message>
  <message>
   <source>{unit} is ready to ship. Scan the next label.</source>
   <translation>{unit} 可以发货。请扫描下一张标签。</translation>
  </message>
  <message>
   <source>The test is over? Disclaim {unit}.</source>
   <translation>测试完成了吗？请解除 {unit} 的认领。</translation>
  </message>
  <message>
   <source>Asking the cloud about {unit} …</source>
   <translation>正在向云端查询 {unit}…</translation>
  </message>
 </context>
 <context>
  <name>LabelCopies</name>
  <message>
   <source>Label copies</source>
   <translation>标签份数</translation>
  </message>
  <message>
   <source>Copy {copy}: {state}</source>
   <translation>第 {copy} 份：{state}</translation>
  </message>
  <message>
   <source>Label copy {copy}</source>
   <translation>第 {copy} 份标签</translation>
  </message>
 </context>
 <context>
  <name>LabelPicture</name>
  <message>
   <source>No label yet</source>
   <translation>还没有标签</translation>
  </message>
 </context>
 <context>
  <name>LanguageSection</name>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>The window speaks the new language after a restart of the bench.</source>
   <translation>重新启动后窗口使用新语言。</translation>
  </message>
  <message>
   <source>The language is kept.</source>
   <translation>语言已保存。</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>跟随系统</translation>
  </message>
 </context>
 <context>
  <name>MappingStep</name>
  <message>
   <source>Use it</source>
   <translation>采用</translation>
  </message>
  <message>
   <source>Column of the file</source>
   <translation>文件的列</translation>
  </message>
  <message>
   <source>Metadata field</source>
   <translation>元数据字段</translation>
  </message>
  <message>
   <source>(ignored)</source>
   <translation>（忽略）</translation>
  </message>
  <message>
   <source>no value</source>
   <translation>无值</translation>
  </message>
  <message>
   <source>Use {field}</source>
   <translation>采用 {field}</translation>
  </message>
  <message>
   <source>The same for all rows</source>
   <translation>所有行相同</translation>
  </message>
  <message>
   <source>Field for {column}</source>
   <translation>{column} 对应的字段</translation>
  </message>
  <message>
   <source>{field} of all rows</source>
   <translation>所有行的 {field}</translation>
  </message>
 </context>
 <context>
  <name>PeopleSection</name>
  <message>
   <source>People</source>
   <translation>人员</translation>
  </message>
  <message>
   <source>Add a person</source>
   <translation>添加人员</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>更改</translation>
  </message>
  <message>
   <source>People sign in here from now on.</source>
   <translation>从现在起需要登录。</translation>
  </message>
  <message>
   <source>Nobody needs to sign in from now on.</source>
   <translation>从现在起无需登录。</translation>
  </message>
  <message>
   <source>may sign in</source>
   <translation>可登录</translation>
  </message>
  <message>
   <source>left</source>
   <translation>已离开</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>姓名</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>角色</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>{name} may sign in again.</source>
   <translation>{name} 可以重新登录。</translation>
  </message>
  <message>
   <source>{name} cannot sign in any more.</source>
   <translation>{name} 不能再登录。</translation>
  </message>
  <message>
   <source>People sign in here: by badge, or by name and PIN.</source>
   <translation>此处需要登录：用工牌，或姓名和 PIN。</translation>
  </message>
  <message>
   <source>Sign in no more</source>
   <translation>不再登录</translation>
  </message>
  <message>
   <source>Have people sign in</source>
   <translation>要求登录</translation>
  </message>
  <message>
   <source>Have back</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>Has left</source>
   <translation>已离开</translation>
  </message>
  <message>
   <source>Nobody signs in here: everything is open to everybody, and recorded so.</source>
   <translation>此处无需登录：所有人可用全部功能，并如此记录。</translation>
  </message>
  <message>
   <source>Nobody has decided yet whether people sign in here.</source>
   <translation>尚未决定是否需要登录。</translation>
  </message>
  <message>
   <source>{name} is here now.</source>
   <translation>{name} 现在在这里。</translation>
  </message>
  <message>
   <source>{name} is changed.</source>
   <translation>{name} 已更改。</translation>
  </message>
  <message>
   <source>Supervisors were recovered, last on {day}: {name}, {why}.</source>
   <translation>曾恢复主管，最近一次 {day}：{name}，{why}。</translation>
  </message>
  <message>
   <source>{name} is the first supervisor. People sign in from now on.</source>
   <translation>{name} 是第一位主管。从现在起需要登录。</translation>
  </message>
 </context>
 <context>
  <name>PeopleStep</name>
  <message>
   <source>Who works here</source>
   <translation>谁在这里工作</translation>
  </message>
  <message>
   <source>Where people sign in, each act is recorded with its person, and some need a supervisor's signature.</source>
   <translation>需要登录时，每项操作都会记录操作人，部分操作须主管签名。</translation>
  </message>
  <message>
   <source>Open the bench</source>
   <translation>打开工作台</translation>
  </message>
  <message>
   <source>I work here alone: nobody signs in. The journal says so with each act.</source>
   <translation>我独自工作：无需登录。日志会在每项操作中注明。</translation>
  </message>
  <message>
   <source>Several people work here: they sign in by badge or PIN. I am the first supervisor.</source>
   <translation>多人在此工作：用工牌或 PIN 登录。我是第一位主管。</translation>
  </message>
 </context>
 <context>
  <name>PersonDialog</name>
  <message>
   <source>The first supervisor</source>
   <translation>第一位主管</translation>
  </message>
  <message>
   <source>A new person</source>
   <translation>新人员</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
 </context>
 <context>
  <name>PersonForm</name>
  <message>
   <source>Name</source>
   <translation>姓名</translation>
  </message>
  <message>
   <source>As others know this person.</source>
   <translation>大家对此人的称呼。</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>角色</translation>
  </message>
  <message>
   <source>Leave it empty to keep the PIN.</source>
   <translation>留空则保留原 PIN。</translation>
  </message>
  <message>
   <source>4 to 12 digits that nobody guesses.</source>
   <translation>4 到 12 位不易猜到的数字。</translation>
  </message>
  <message>
   <source>PIN</source>
   <translation>PIN</translation>
  </message>
  <message>
   <source>PIN again</source>
   <translation>再次输入 PIN</translation>
  </message>
  <message>
   <source>Scan the badge.</source>
   <translation>扫描工牌。</translation>
  </message>
  <message>
   <source>Scan a new badge; empty to keep what there is.</source>
   <translation>扫描新工牌；留空则保留原有。</translation>
  </message>
  <message>
   <source>Badge</source>
   <translation>工牌</translation>
  </message>
  <message>
   <source>Take the badge away: it is lost</source>
   <translation>收回工牌：已丢失</translation>
  </message>
  <message>
   <source>Scan it</source>
   <translation>扫描</translation>
  </message>
  <message>
   <source>Makes units: provisions, reprints, scraps.</source>
   <translation>生产单元：烧录、重打、报废。</translation>
  </message>
  <message>
   <source>Inspects units and disclaims them for shipping.</source>
   <translation>检验单元，并为发货解除认领。</translation>
  </message>
  <message>
   <source>Takes back what returns; may make units too.</source>
   <translation>接收退货；也可生产单元。</translation>
  </message>
  <message>
   <source>May do everything, and signs for what needs it.</source>
   <translation>可执行所有操作，并为需要的操作签名。</translation>
  </message>
 </context>
 <context>
  <name>PinField</name>
  <message>
   <source>PIN</source>
   <translation>PIN</translation>
  </message>
 </context>
 <context>
  <name>PinPad</name>
  <message>
   <source>Delete the last digit</source>
   <translation>删除最后一位</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>确定</translation>
  </message>
 </context>
 <context>
  <name>PortList</name>
  <message>
   <source>Sockets with something plugged in</source>
   <translation>已插入设备的插口</translation>
  </message>
  <message>
   <source>Nothing is plugged in. Plug a board in with a cable that carries data.</source>
   <translation>未插入设备。请用数据线连接开发板。</translation>
  </message>
  <message>
   <source>● plugged in just now</source>
   <translation>● 刚插入</translation>
  </message>
  <message>
   <source>○ taken out just now</source>
   <translation>○ 刚拔出</translation>
  </message>
  <message>
   <source>slot {slot}</source>
   <translation>工位 {slot}</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>Bad rows</source>
   <translation>有误的行</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>行</translation>
  </message>
  <message>
   <source>Tokens to create, one for each row: {count}.</source>
   <translation>要创建的令牌（每行一个）：{count}。</translation>
  </message>
  <message>
   <source>Tokens to create, one for each row: {count}. The first {shown} are listed.</source>
   <translation>要创建的令牌（每行一个）：{count}。列出前 {shown} 个。</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>行</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>列</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Rows that cannot be taken: {bad} of {count}. All or nothing: mend the file and read it again, or go back and ignore the column.</source>
   <translation>不可用的行：{bad} / {count}。全部或全不：请修正文件后重新读取，或返回并忽略该列。</translation>
  </message>
 </context>
 <context>
  <name>PrintersSection</name>
  <message>
   <source>Printers</source>
   <translation>打印机</translation>
  </message>
  <message>
   <source>Print a test label</source>
   <translation>打印测试标签</translation>
  </message>
  <message>
   <source>Save the printers</source>
   <translation>保存打印机</translation>
  </message>
  <message>
   <source>A printer is ipp://host/ipp/print, a queue of this computer as cups:QUEUE, or a folder for PDFs.</source>
   <translation>打印机可以是 ipp://host/ipp/print、本机队列 cups:QUEUE，或保存 PDF 的文件夹。</translation>
  </message>
  <message>
   <source>Printing the test label …</source>
   <translation>正在打印测试标签…</translation>
  </message>
  <message>
   <source>The demo saves its labels as PDFs in its folder “labels”.</source>
   <translation>演示将标签以 PDF 保存在其“labels”文件夹。</translation>
  </message>
  <message>
   <source>The printers are kept.</source>
   <translation>打印机已保存。</translation>
  </message>
  <message>
   <source>The test label came out: {place}. No scanner reads it.</source>
   <translation>测试标签已打出：{place}。扫描枪不会识别它。</translation>
  </message>
 </context>
 <context>
  <name>PrintersStep</name>
  <message>
   <source>The printer</source>
   <translation>打印机</translation>
  </message>
  <message>
   <source>Where labels come out. Without a printer they are saved as PDFs; print a test label to see one.</source>
   <translation>标签的输出位置。没有打印机时保存为 PDF；可打印测试标签查看。</translation>
  </message>
 </context>
 <context>
  <name>ProvisionPage</name>
  <message>
   <source>Provision</source>
   <translation>烧录</translation>
  </message>
  <message>
   <source>Open the settings</source>
   <translation>打开设置</translation>
  </message>
  <message>
   <source>Several slots wait for a decision. Scan a code on the slot's own card.</source>
   <translation>多个工位等待处理。请扫描该工位卡片上的码。</translation>
  </message>
  <message>
   <source>This code is not offered now.</source>
   <translation>此指令码现在不可用。</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Look</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>浅色或深色</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>按键</translation>
  </message>
  <message>
   <source>Keyboard shortcuts (F1)</source>
   <translation>键盘快捷键（F1）</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>跟随系统</translation>
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
   <source>{page} ({key})</source>
   <translation>{page}（{key}）</translation>
  </message>
  <message>
   <source>{name} is signed in as {role}.</source>
   <translation>{name} 已以{role}身份登录。</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>退出</translation>
  </message>
 </context>
 <context>
  <name>ReasonPanel</name>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Another reason …</source>
   <translation>其他原因…</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>其他原因</translation>
  </message>
 </context>
 <context>
  <name>RecipeEntry</name>
  <message>
   <source>Recipe</source>
   <translation>配方</translation>
  </message>
  <message>
   <source>The product's folder, with recipe.toml and its images in it.</source>
   <translation>产品文件夹，内含 recipe.toml 和镜像。</translation>
  </message>
  <message>
   <source>Choose a folder …</source>
   <translation>选择文件夹…</translation>
  </message>
  <message>
   <source>Check the recipe</source>
   <translation>检查配方</translation>
  </message>
  <message>
   <source>How the product's label looks</source>
   <translation>产品标签的外观</translation>
  </message>
  <message>
   <source>Checking …</source>
   <translation>正在检查…</translation>
  </message>
  <message>
   <source>The product's folder</source>
   <translation>产品文件夹</translation>
  </message>
  <message>
   <source>Choose the product's folder first.</source>
   <translation>请先选择产品文件夹。</translation>
  </message>
  <message>
   <source>In order. {name}: {chip}, {images} images with {size} kB, label {width} × {height} mm, template “{template}”.</source>
   <translation>正常。{name}：{chip}，{images} 个镜像共 {size} kB，标签 {width} × {height} mm，模板“{template}”。</translation>
  </message>
 </context>
 <context>
  <name>ReportView</name>
  <message>
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>Scrapped, by reason</source>
   <translation>报废（按原因）</translation>
  </message>
  <message>
   <source>In doubt, by reason</source>
   <translation>存疑（按原因）</translation>
  </message>
  <message>
   <source>Printed again, by reason</source>
   <translation>重打（按原因）</translation>
  </message>
  <message>
   <source>Came back, by reason</source>
   <translation>退回（按原因）</translation>
  </message>
  <message>
   <source>Closed, by person</source>
   <translation>完成（按人员）</translation>
  </message>
  <message>
   <source>Closed, by hour</source>
   <translation>完成（按小时）</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>模板</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>已发出</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>在用</translation>
  </message>
  <message>
   <source>In doubt</source>
   <translation>存疑</translation>
  </message>
  <message>
   <source>Scrapped</source>
   <translation>已报废</translation>
  </message>
  <message>
   <source>Free again</source>
   <translation>重新空闲</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>已退回</translation>
  </message>
  <message>
   <source>Tokens, by template</source>
   <translation>令牌（按模板）</translation>
  </message>
  <message>
   <source>Tokens issued, and what became of them</source>
   <translation>已发出的令牌及其去向</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>scrapped</source>
   <translation>已报废</translation>
  </message>
  <message>
   <source>yield</source>
   <translation>良率</translation>
  </message>
  <message>
   <source>first pass</source>
   <translation>一次通过率</translation>
  </message>
  <message>
   <source>median time</source>
   <translation>中位时间</translation>
  </message>
  <message>
   <source>last unit</source>
   <translation>最近一个</translation>
  </message>
  <message>
   <source>printed again</source>
   <translation>重打</translation>
  </message>
  <message>
   <source>came back</source>
   <translation>退回</translation>
  </message>
 </context>
 <context>
  <name>ReportsPage</name>
  <message>
   <source>Reports</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>Counting …</source>
   <translation>正在统计…</translation>
  </message>
  <message>
   <source>Day of the report</source>
   <translation>报告日期</translation>
  </message>
  <message>
   <source>Batch of the report</source>
   <translation>报告批次</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>班次</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>当日</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>批次</translation>
  </message>
  <message>
   <source>No batch yet: name the order that is made on the page “Provision”.</source>
   <translation>还没有批次：请在“烧录”页填写当前订单。</translation>
  </message>
  <message>
   <source>No unit was made here then.</source>
   <translation>该时段没有生产单元。</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>保存报告</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>更早</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>稍后</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>现在</translation>
  </message>
  <message>
   <source>Save {kind} …</source>
   <translation>保存 {kind}…</translation>
  </message>
  <message>
   <source>Saved: {file}</source>
   <translation>已保存：{file}</translation>
  </message>
 </context>
 <context>
  <name>ReturnProgress</name>
  <message>
   <source>Next device</source>
   <translation>下一个设备</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Delete it in the cloud</source>
   <translation>在云端删除</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>放弃</translation>
  </message>
  <message>
   <source>Go on later</source>
   <translation>稍后继续</translation>
  </message>
  <message>
   <source>Scrap instead</source>
   <translation>改为报废</translation>
  </message>
 </context>
 <context>
  <name>ReturnReason</name>
  <message>
   <source>What will happen</source>
   <translation>将会发生什么</translation>
  </message>
  <message>
   <source>user 12, or organization 7</source>
   <translation>user 12 或 organization 7</translation>
  </message>
  <message>
   <source>To whom, by the id in the cloud</source>
   <translation>转给谁（云端编号）</translation>
  </message>
  <message>
   <source>Another reason …</source>
   <translation>其他原因…</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>其他原因</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
 </context>
 <context>
  <name>ReturnStart</name>
  <message>
   <source>Scan the label of what came back, or plug the device into a slot. It is only looked at.</source>
   <translation>扫描退回品的标签，或将设备插入工位。仅查看，不改动。</translation>
  </message>
  <message>
   <source>Have a device come back</source>
   <translation>让一个设备退回</translation>
  </message>
  <message>
   <source>{unit} · {way} · next: {step}</source>
   <translation>{unit} · {way} · 下一步：{step}</translation>
  </message>
  <message>
   <source>Not finished: {count}</source>
   <translation>未完成：{count}</translation>
  </message>
 </context>
 <context>
  <name>ReturnUnit</name>
  <message>
   <source>What is known of the unit</source>
   <translation>该单元的已知信息</translation>
  </message>
  <message>
   <source>Plug the device of this unit in</source>
   <translation>插入此单元的设备</translation>
  </message>
  <message>
   <source>Scan the label of this unit</source>
   <translation>扫描此单元的标签</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>重新询问</translation>
  </message>
  <message>
   <source>Another</source>
   <translation>换一个</translation>
  </message>
  <message>
   <source>Plug in</source>
   <translation>插入</translation>
  </message>
  <message>
   <source>Scan label</source>
   <translation>扫描标签</translation>
  </message>
  <message>
   <source>Unknown device</source>
   <translation>未知设备</translation>
  </message>
 </context>
 <context>
  <name>ReturnsPage</name>
  <message>
   <source>Returns</source>
   <translation>退货</translation>
  </message>
  <message>
   <source>Scrap instead</source>
   <translation>改为报废</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>放弃</translation>
  </message>
  <message>
   <source>Wait until this step is done.</source>
   <translation>请等此步骤完成。</translation>
  </message>
  <message>
   <source>No unit is closed yet. Finish one on the page Provision first.</source>
   <translation>还没有已完成的单元。请先在“烧录”页完成一个。</translation>
  </message>
  <message>
   <source>{unit} was recognised.</source>
   <translation>已识别 {unit}。</translation>
  </message>
  <message>
   <source>Label of {unit}, copy {copy}</source>
   <translation>{unit} 的标签，第 {copy} 份</translation>
  </message>
 </context>
 <context>
  <name>RevealCard</name>
  <message>
   <source>Hide</source>
   <translation>隐藏</translation>
  </message>
  <message>
   <source>Reveal …</source>
   <translation>显示…</translation>
  </message>
  <message>
   <source>AuthToken</source>
   <translation>AuthToken</translation>
  </message>
  <message>
   <source>hidden in {seconds} s</source>
   <translation>{seconds} 秒后隐藏</translation>
  </message>
 </context>
 <context>
  <name>ScanBar</name>
  <message>
   <source>Ready to scan.</source>
   <translation>可以扫描。</translation>
  </message>
  <message>
   <source>Checking the scan …</source>
   <translation>正在检查扫描…</translation>
  </message>
  <message>
   <source>Now scan this slot's label.</source>
   <translation>现在扫描此工位的标签。</translation>
  </message>
  <message>
   <source>Now scan the serial number.</source>
   <translation>现在扫描序列号。</translation>
  </message>
  <message>
   <source>Serial number {serial}: its token is taken.</source>
   <translation>序列号 {serial}：已取得令牌。</translation>
  </message>
  <message>
   <source>Not accepted. Scan again.</source>
   <translation>未接受。请重新扫描。</translation>
  </message>
  <message>
   <source>Right label: {unit} is done.</source>
   <translation>标签正确：{unit} 完成。</translation>
  </message>
  <message>
   <source>Slot {slot}</source>
   <translation>工位 {slot}</translation>
  </message>
 </context>
 <context>
  <name>ScanField</name>
  <message>
   <source>Scan a label</source>
   <translation>扫描标签</translation>
  </message>
  <message>
   <source>Scan field</source>
   <translation>扫描框</translation>
  </message>
 </context>
 <context>
  <name>Section</name>
  <message>
   <source>Saving …</source>
   <translation>正在保存…</translation>
  </message>
  <message>
   <source>Nobody signed: nothing was changed.</source>
   <translation>无人签名：没有改动。</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
 </context>
 <context>
  <name>Shift</name>
  <message>
   <source>Destroy the older label of {unit}, stick the new one on and scan it.</source>
   <translation>销毁 {unit} 的旧标签，贴上新标签并扫描。</translation>
  </message>
 </context>
 <context>
  <name>ShiftPanel</name>
  <message>
   <source>Another label for {unit}, which is closed</source>
   <translation>为已完成的 {unit} 再打一张标签</translation>
  </message>
  <message>
   <source>Last units</source>
   <translation>最近的单元</translation>
  </message>
  <message>
   <source>No unit yet. Plug a device in.</source>
   <translation>还没有单元。请插入设备。</translation>
  </message>
  <message>
   <source>Another label for {unit}</source>
   <translation>为 {unit} 再打一张标签</translation>
  </message>
  <message>
   <source>What failed in this shift</source>
   <translation>本班次的失败</translation>
  </message>
  <message>
   <source>Nothing failed so far.</source>
   <translation>目前没有失败。</translation>
  </message>
  <message>
   <source>No unit has ended in this shift yet.</source>
   <translation>本班次还没有完成的单元。</translation>
  </message>
 </context>
 <context>
  <name>ShiftStrip</name>
  <message>
   <source>Shift</source>
   <translation>班次</translation>
  </message>
  <message>
   <source>What failed, the last units, print a label again</source>
   <translation>失败情况、最近的单元、重打标签</translation>
  </message>
  <message>
   <source>Batch: none</source>
   <translation>批次：无</translation>
  </message>
  <message>
   <source>No unit closed yet</source>
   <translation>还没有完成的单元</translation>
  </message>
  <message>
   <source>Yield {share}</source>
   <translation>良率 {share}</translation>
  </message>
  <message>
   <source>Batch: {batch}</source>
   <translation>批次：{batch}</translation>
  </message>
  <message>
   <source>{median} a unit, the last {last}</source>
   <translation>每个 {median}，最近 {last}</translation>
  </message>
 </context>
 <context>
  <name>ShiftUnitRow</name>
  <message>
   <source>Print again …</source>
   <translation>重打…</translation>
  </message>
  <message>
   <source>{unit}: {state}</source>
   <translation>{unit}：{state}</translation>
  </message>
  <message>
   <source>Print the label of {unit} again</source>
   <translation>重打 {unit} 的标签</translation>
  </message>
  <message>
   <source>Label of {unit}, copy {copy}</source>
   <translation>{unit} 的标签，第 {copy} 份</translation>
  </message>
 </context>
 <context>
  <name>SignInPage</name>
  <message>
   <source>Who works here now?</source>
   <translation>现在谁在这里工作？</translation>
  </message>
  <message>
   <source>Scan your badge.</source>
   <translation>扫描您的工牌。</translation>
  </message>
 </context>
 <context>
  <name>SignatureCard</name>
  <message>
   <source>A supervisor must sign</source>
   <translation>须由主管签名</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Scan the other supervisor's badge.</source>
   <translation>扫描另一位主管的工牌。</translation>
  </message>
  <message>
   <source>Scan a supervisor's badge.</source>
   <translation>扫描主管的工牌。</translation>
  </message>
  <message>
   <source>A supervisor must sign: {act}.</source>
   <translation>须由主管签名：{act}。</translation>
  </message>
  <message>
   <source>{count} supervisors must sign: {act}.</source>
   <translation>须由 {count} 名主管签名：{act}。</translation>
  </message>
  <message>
   <source>Signed: {names}</source>
   <translation>已签名：{names}</translation>
  </message>
  <message>
   <source>{name} has signed already.</source>
   <translation>{name} 已经签过名。</translation>
  </message>
 </context>
 <context>
  <name>SlotCard</name>
  <message>
   <source>Label of {unit}, copy {copy}</source>
   <translation>{unit} 的标签，第 {copy} 份</translation>
  </message>
 </context>
 <context>
  <name>SlotDialog</name>
  <message>
   <source>A new slot</source>
   <translation>新工位</translation>
  </message>
  <message>
   <source>Keep the slot</source>
   <translation>保存工位</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Slot {slot}</source>
   <translation>工位 {slot}</translation>
  </message>
 </context>
 <context>
  <name>SlotForm</name>
  <message>
   <source>Slot</source>
   <translation>工位</translation>
  </message>
  <message>
   <source>What stands on the socket: 1, 2, left.</source>
   <translation>插口上的标记：1、2、左。</translation>
  </message>
  <message>
   <source>Socket</source>
   <translation>插口</translation>
  </message>
  <message>
   <source>Plug a board in: its socket is entered. Or usb:1-2, /dev/ttyUSB0, socket://host:port.</source>
   <translation>插入开发板：自动填入其插口。或填 usb:1-2、/dev/ttyUSB0、socket://host:port。</translation>
  </message>
  <message>
   <source>Plugged in now</source>
   <translation>当前已插入</translation>
  </message>
 </context>
 <context>
  <name>SlotStep</name>
  <message>
   <source>The first slot</source>
   <translation>第一个工位</translation>
  </message>
  <message>
   <source>One USB socket of the bench, and the product that is made there. More slots are added in the settings.</source>
   <translation>工作台的一个 USB 插口，以及在此生产的产品。更多工位在设置中添加。</translation>
  </message>
  <message>
   <source>This slot cannot be kept yet: see what is said at its fields.</source>
   <translation>此工位还不能保存：请看各字段的提示。</translation>
  </message>
 </context>
 <context>
  <name>SlotsSection</name>
  <message>
   <source>Slots</source>
   <translation>工位</translation>
  </message>
  <message>
   <source>Slot</source>
   <translation>工位</translation>
  </message>
  <message>
   <source>Socket</source>
   <translation>插口</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>配方</translation>
  </message>
  <message>
   <source>Add a slot</source>
   <translation>添加工位</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>更改</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Which socket is which? Plug a board in or out: its socket lights up here.</source>
   <translation>哪个插口是哪个？插拔开发板：对应插口会在此亮起。</translation>
  </message>
  <message>
   <source>Remove a slot</source>
   <translation>移除工位</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>保留</translation>
  </message>
  <message>
   <source>Plugged in now</source>
   <translation>当前已插入</translation>
  </message>
  <message>
   <source>The demo's slots have simulated devices; real slots are set on a real bench.</source>
   <translation>演示的工位使用模拟设备；真实工位请在真实工作台上设置。</translation>
  </message>
  <message>
   <source>The slots are kept.</source>
   <translation>工位已保存。</translation>
  </message>
  <message>
   <source>No slot is set yet: add one.</source>
   <translation>还没有工位：请添加。</translation>
  </message>
  <message>
   <source>Remove slot {slot}? A unit that is not finished in it waits on the page Unfinished.</source>
   <translation>移除工位 {slot}？其中未完成的单元将在“未完成”页等待。</translation>
  </message>
 </context>
 <context>
  <name>StationBar</name>
  <message>
   <source>Cloud: not asked yet</source>
   <translation>云端：尚未询问</translation>
  </message>
  <message>
   <source>Cloud</source>
   <translation>云端</translation>
  </message>
  <message>
   <source>Queue: empty</source>
   <translation>队列：空</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>队列</translation>
  </message>
  <message>
   <source>Printer: not asked yet</source>
   <translation>打印机：尚未询问</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>打印机</translation>
  </message>
  <message>
   <source>What the cloud has still to hear. Nothing is lost.</source>
   <translation>尚需告知云端的内容。不会丢失。</translation>
  </message>
  <message>
   <source>Printer: ready</source>
   <translation>打印机：就绪</translation>
  </message>
  <message>
   <source>Printer: not ready</source>
   <translation>打印机：未就绪</translation>
  </message>
  <message>
   <source>Queue: {count} to send</source>
   <translation>队列：{count} 个待发送</translation>
  </message>
  <message>
   <source>Printer: {state}</source>
   <translation>打印机：{state}</translation>
  </message>
 </context>
 <context>
  <name>StationWindow</name>
  <message>
   <source>Token Station</source>
   <translation>Token Station</translation>
  </message>
  <message>
   <source>What comes first: the decision to make, else the scan field</source>
   <translation>最优先的：待处理的决定，否则为扫描框</translation>
  </message>
  <message>
   <source>Scan field</source>
   <translation>扫描框</translation>
  </message>
  <message>
   <source>Next button or field; the space bar presses it</source>
   <translation>下一个按钮或输入框；空格键按下</translation>
  </message>
  <message>
   <source>Find a unit or a token</source>
   <translation>查找单元或令牌</translation>
  </message>
  <message>
   <source>Sync with the cloud now</source>
   <translation>立即与云端同步</translation>
  </message>
  <message>
   <source>This list</source>
   <translation>此列表</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Page: {page}</source>
   <translation>页面：{page}</translation>
  </message>
  <message>
   <source>{name} works here now.</source>
   <translation>{name} 现在在这里工作。</translation>
  </message>
 </context>
 <context>
  <name>Step</name>
  <message>
   <source>Keep and go on</source>
   <translation>保存并继续</translation>
  </message>
 </context>
 <context>
  <name>StepList</name>
  <message>
   <source>waiting</source>
   <translation>等待</translation>
  </message>
  <message>
   <source>running</source>
   <translation>进行中</translation>
  </message>
  <message>
   <source>done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>失败</translation>
  </message>
 </context>
 <context>
  <name>StepPanel</name>
  <message>
   <source>Photo of this step</source>
   <translation>此步骤的照片</translation>
  </message>
  <message>
   <source>Measured value</source>
   <translation>测量值</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>记录</translation>
  </message>
  <message>
   <source>{number}. {step}: {limits}</source>
   <translation>{number}. {step}：{limits}</translation>
  </message>
  <message>
   <source>{number}. {step}</source>
   <translation>{number}. {step}</translation>
  </message>
  <message>
   <source>Note, needed for this step</source>
   <translation>备注（此步骤必填）</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Photo, needed …</source>
   <translation>照片（必需）…</translation>
  </message>
  <message>
   <source>Photo …</source>
   <translation>照片…</translation>
  </message>
  <message>
   <source>Type the measured value</source>
   <translation>输入测量值</translation>
  </message>
  <message>
   <source>Photo: {file}</source>
   <translation>照片：{file}</translation>
  </message>
 </context>
 <context>
  <name>TargetBar</name>
  <message>
   <source>{made} closed</source>
   <translation>完成 {made}</translation>
  </message>
  <message>
   <source>{made} of {target}</source>
   <translation>{made} / {target}</translation>
  </message>
 </context>
 <context>
  <name>TokenActions</name>
  <message>
   <source>Choose tokens in the table first.</source>
   <translation>请先在表中选择令牌。</translation>
  </message>
  <message>
   <source>Choose one token.</source>
   <translation>请选择一个令牌。</translation>
  </message>
  <message>
   <source>No cloud is set that could be asked for it.</source>
   <translation>未设置可询问的云端。</translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>取消选择</translation>
  </message>
  <message>
   <source>Create …</source>
   <translation>创建…</translation>
  </message>
  <message>
   <source>Import …</source>
   <translation>导入…</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>详情</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>导出…</translation>
  </message>
  <message>
   <source>Disclaim …</source>
   <translation>解除认领…</translation>
  </message>
  <message>
   <source>Delete …</source>
   <translation>删除…</translation>
  </message>
  <message>
   <source>{role} may not: {act}.</source>
   <translation>{role}无权：{act}。</translation>
  </message>
  <message>
   <source>Choose all {count}</source>
   <translation>全选 {count} 个</translation>
  </message>
  <message>
   <source>{count} chosen</source>
   <translation>已选 {count} 个</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>确定</translation>
  </message>
 </context>
 <context>
  <name>TokenDeeds</name>
  <message>
   <source>Give up what is not done</source>
   <translation>放弃未完成的</translation>
  </message>
  <message>
   <source>What is done stays done. The journal keeps that the rest was given up.</source>
   <translation>已完成的保留。日志将记录其余已放弃。</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>保留</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>放弃</translation>
  </message>
  <message>
   <source>Give up what is not done yet ({count})?</source>
   <translation>放弃尚未完成的（{count}）？</translation>
  </message>
 </context>
 <context>
  <name>TokenDialog</name>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>正在停止…</translation>
  </message>
  <message>
   <source>Stopped: nothing was done.</source>
   <translation>已停止：未执行任何操作。</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} / {total}</translation>
  </message>
  <message>
   <source>Nobody signed: nothing was done.</source>
   <translation>无人签名：未执行任何操作。</translation>
  </message>
 </context>
 <context>
  <name>TokenFilters</name>
  <message>
   <source>Template</source>
   <translation>模板</translation>
  </message>
  <message>
   <source>All templates</source>
   <translation>所有模板</translation>
  </message>
  <message>
   <source>QR token, unit or MAC</source>
   <translation>QR 令牌、单元或 MAC</translation>
  </message>
  <message>
   <source>Find by QR token, unit or MAC</source>
   <translation>按 QR 令牌、单元或 MAC 查找</translation>
  </message>
 </context>
 <context>
  <name>TokensPage</name>
  <message>
   <source>Tokens</source>
   <translation>令牌</translation>
  </message>
  <message>
   <source>Reading the tokens …</source>
   <translation>正在读取令牌…</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Tokens: create, import</source>
   <translation>令牌：创建、导入</translation>
  </message>
  <message>
   <source>Chosen tokens: export, disclaim, delete</source>
   <translation>所选令牌：导出、解除认领、删除</translation>
  </message>
  <message>
   <source>Syncing …</source>
   <translation>正在同步…</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>立即同步</translation>
  </message>
  <message>
   <source>Show all tokens</source>
   <translation>显示全部令牌</translation>
  </message>
  <message>
   <source>Tokens listed: {count}</source>
   <translation>列出的令牌：{count}</translation>
  </message>
 </context>
 <context>
  <name>TrialList</name>
  <message>
   <source>trying …</source>
   <translation>正在尝试…</translation>
  </message>
  <message>
   <source>not tried yet</source>
   <translation>尚未尝试</translation>
  </message>
 </context>
 <context>
  <name>UnfinishedPage</name>
  <message>
   <source>Unfinished</source>
   <translation>未完成</translation>
  </message>
  <message>
   <source>No unit is unfinished outside of the slots.</source>
   <translation>工位之外没有未完成的单元。</translation>
  </message>
  <message>
   <source>{unit}: {done}</source>
   <translation>{unit}：{done}</translation>
  </message>
 </context>
 <context>
  <name>UnfinishedRow</name>
  <message>
   <source>Seen</source>
   <translation>已阅</translation>
  </message>
 </context>
 <context>
  <name>UnitFacts</name>
  <message>
   <source>Product</source>
   <translation>产品</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>序列号</translation>
  </message>
  <message>
   <source>MAC address</source>
   <translation>MAC 地址</translation>
  </message>
  <message>
   <source>Order or batch</source>
   <translation>订单或批次</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>模板</translation>
  </message>
  <message>
   <source>QR token</source>
   <translation>QR 令牌</translation>
  </message>
  <message>
   <source>Why it stands so</source>
   <translation>当前状态的原因</translation>
  </message>
 </context>
 <context>
  <name>UnitPage</name>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Save as PDF …</source>
   <translation>保存为 PDF…</translation>
  </message>
  <message>
   <source>Save as JSON …</source>
   <translation>保存为 JSON…</translation>
  </message>
  <message>
   <source>Was {unit}</source>
   <translation>原为 {unit}</translation>
  </message>
  <message>
   <source>Is now {unit}</source>
   <translation>现为 {unit}</translation>
  </message>
  <message>
   <source>Asking the cloud …</source>
   <translation>正在询问云端…</translation>
  </message>
  <message>
   <source>Not asked</source>
   <translation>未询问</translation>
  </message>
  <message>
   <source>No cloud is set.</source>
   <translation>未设置云端。</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>另存为</translation>
  </message>
  <message>
   <source>Saved: {file}</source>
   <translation>已保存：{file}</translation>
  </message>
 </context>
 <context>
  <name>UnitTables</name>
  <message>
   <source>When</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>人员</translation>
  </message>
  <message>
   <source>What</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>用时</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>时间线</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>步骤</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>限值</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Measurements</source>
   <translation>测量</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>退回时间</translation>
  </message>
  <message>
   <source>Way</source>
   <translation>方式</translation>
  </message>
  <message>
   <source>How far</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>退货</translation>
  </message>
 </context>
 <context>
  <name>WelcomeStep</name>
  <message>
   <source>Welcome to Token Station</source>
   <translation>欢迎使用 Token Station</translation>
  </message>
  <message>
   <source>Each device gets its AuthToken and its label in one motion. How do you want to begin?</source>
   <translation>每个设备一次获得 AuthToken 和标签。您想如何开始？</translation>
  </message>
  <message>
   <source>Try the demo</source>
   <translation>试用演示</translation>
  </message>
  <message>
   <source>Set up this bench</source>
   <translation>设置本工作台</translation>
  </message>
  <message>
   <source>A cloud and two devices, all simulated on this computer. Nothing is needed.</source>
   <translation>云端和两个设备，均在本机模拟。无需任何准备。</translation>
  </message>
  <message>
   <source>Four steps for a real bench: cloud, printer, a slot, who works here.</source>
   <translation>真实工作台四步：云端、打印机、工位、人员。</translation>
  </message>
 </context>
 <context>
  <name>WriteProgress</name>
  <message>
   <source>Bytes written</source>
   <translation>已写入字节</translation>
  </message>
  <message>
   <source>{done} of {all} kB</source>
   <translation>{done}/{all} kB</translation>
  </message>
  <message>
   <source> · {seconds} s left</source>
   <translation> · 剩余 {seconds} 秒</translation>
  </message>
 </context>
 <context>
  <name>_RailButton</name>
  <message>
   <source>{count} waiting</source>
   <translation>{count} 个等待</translation>
  </message>
 </context>
 <context>
  <name>_RestartStrip</name>
  <message>
   <source>What was changed holds from the bench's next start on. Nothing is lost by a restart.</source>
   <translation>更改在工作台下次启动后生效。重新启动不会丢失任何内容。</translation>
  </message>
  <message>
   <source>Restart the bench</source>
   <translation>重新启动工作台</translation>
  </message>
 </context>
 <context>
  <name>acts</name>
  <message>
   <source>return: disclaim</source>
   <translation>退货：解除认领</translation>
  </message>
  <message>
   <source>return: clear</source>
   <translation>退货：擦除用户数据</translation>
  </message>
  <message>
   <source>return: label</source>
   <translation>退货：扫描标签</translation>
  </message>
  <message>
   <source>return: void</source>
   <translation>退货：标签作废</translation>
  </message>
  <message>
   <source>return: provision</source>
   <translation>退货：重新烧录</translation>
  </message>
  <message>
   <source>return: old token</source>
   <translation>退货：旧令牌</translation>
  </message>
  <message>
   <source>return: transfer</source>
   <translation>退货：转移</translation>
  </message>
  <message>
   <source>return: delete</source>
   <translation>退货：删除令牌</translation>
  </message>
  <message>
   <source>return: erase</source>
   <translation>退货：擦除设备</translation>
  </message>
  <message>
   <source>return: destroy</source>
   <translation>退货：销毁标签</translation>
  </message>
  <message>
   <source>return done</source>
   <translation>退货完成</translation>
  </message>
  <message>
   <source>return given up</source>
   <translation>放弃退货</translation>
  </message>
  <message>
   <source>inspection: pass</source>
   <translation>检验：合格</translation>
  </message>
  <message>
   <source>inspection: fail</source>
   <translation>检验：不合格</translation>
  </message>
  <message>
   <source>metadata differ</source>
   <translation>元数据不符</translation>
  </message>
  <message>
   <source>leaflet</source>
   <translation>说明单</translation>
  </message>
  <message>
   <source>gate</source>
   <translation>发货检查</translation>
  </message>
  <message>
   <source>claimed for the test</source>
   <translation>为测试认领</translation>
  </message>
  <message>
   <source>refused scan</source>
   <translation>扫描被拒</translation>
  </message>
  <message>
   <source>slots</source>
   <translation>工位</translation>
  </message>
  <message>
   <source>cloud</source>
   <translation>云端</translation>
  </message>
  <message>
   <source>settings changed</source>
   <translation>设置已更改</translation>
  </message>
  <message>
   <source>creation asked for</source>
   <translation>请求创建</translation>
  </message>
  <message>
   <source>tokens created</source>
   <translation>令牌已创建</translation>
  </message>
  <message>
   <source>tokens not created</source>
   <translation>令牌未创建</translation>
  </message>
  <message>
   <source>export tokens</source>
   <translation>导出令牌</translation>
  </message>
  <message>
   <source>tokens imported</source>
   <translation>令牌已导入</translation>
  </message>
  <message>
   <source>inspection begun</source>
   <translation>开始检验</translation>
  </message>
  <message>
   <source>finding</source>
   <translation>检验结果</translation>
  </message>
  <message>
   <source>return begun</source>
   <translation>开始退货</translation>
  </message>
  <message>
   <source>unit</source>
   <translation>单元</translation>
  </message>
  <message>
   <source>batch</source>
   <translation>批次</translation>
  </message>
  <message>
   <source>reserve</source>
   <translation>预留</translation>
  </message>
  <message>
   <source>place</source>
   <translation>放入工位</translation>
  </message>
  <message>
   <source>set aside</source>
   <translation>搁置</translation>
  </message>
  <message>
   <source>put on paper</source>
   <translation>打印到纸上</translation>
  </message>
  <message>
   <source>permit</source>
   <translation>授权</translation>
  </message>
  <message>
   <source>sign-in locked</source>
   <translation>登录锁定</translation>
  </message>
  <message>
   <source>too many wrong tries</source>
   <translation>错误次数过多</translation>
  </message>
  <message>
   <source>sign in</source>
   <translation>登录</translation>
  </message>
  <message>
   <source>sign out</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>lost</source>
   <translation>丢失</translation>
  </message>
  <message>
   <source>return: about to erase</source>
   <translation>退货：即将擦除</translation>
  </message>
 </context>
 <context>
  <name>closing</name>
  <message>
   <source>A device is being written</source>
   <translation>正在写入设备</translation>
  </message>
  <message>
   <source>Closed now, the unit becomes suspect, and the same device must be plugged in and written again.</source>
   <translation>现在关闭，该单元将变为存疑，须重新插入同一设备并再次写入。</translation>
  </message>
  <message>
   <source>Go on writing</source>
   <translation>继续写入</translation>
  </message>
  <message>
   <source>Close all the same</source>
   <translation>仍然关闭</translation>
  </message>
  <message>
   <source>A device is still being written: {slots}.</source>
   <translation>设备仍在写入：{slots}。</translation>
  </message>
 </context>
 <context>
  <name>errands</name>
  <message>
   <source>✓ Done</source>
   <translation>✓ 完成</translation>
  </message>
  <message>
   <source>✕ Refused</source>
   <translation>✕ 拒绝</translation>
  </message>
  <message>
   <source>– Given up</source>
   <translation>– 已放弃</translation>
  </message>
  <message>
   <source>… Open</source>
   <translation>… 未完成</translation>
  </message>
  <message>
   <source>Device is scrapped</source>
   <translation>设备已报废</translation>
  </message>
  <message>
   <source>Created by mistake</source>
   <translation>误创建</translation>
  </message>
  <message>
   <source>Device gets another token</source>
   <translation>设备换用其他令牌</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>已不存在</translation>
  </message>
  <message>
   <source>not claimed</source>
   <translation>未认领</translation>
  </message>
  <message>
   <source>claimed by {org}, online</source>
   <translation>已被 {org} 认领，在线</translation>
  </message>
  <message>
   <source>claimed by {org}</source>
   <translation>已被 {org} 认领</translation>
  </message>
  <message>
   <source>Tested, before it is sent to the customer</source>
   <translation>已测试，发货给客户之前</translation>
  </message>
  <message>
   <source>Returned, to be sold again</source>
   <translation>已退回，将再次销售</translation>
  </message>
  <message>
   <source>Goes to another user</source>
   <translation>转给其他用户</translation>
  </message>
  <message>
   <source>organization {number}</source>
   <translation>组织 {number}</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>This is not offered in slot {slot} now.</source>
   <translation>工位 {slot} 现在不能执行此操作。</translation>
  </message>
  <message>
   <source>This needs a reason.</source>
   <translation>此操作需要填写原因。</translation>
  </message>
  <message>
   <source>Slot {slot} waits for no label.</source>
   <translation>工位 {slot} 不等待标签。</translation>
  </message>
  <message>
   <source>The recipe {file} cannot be read: {error}.</source>
   <translation>无法读取配方 {file}：{error}。</translation>
  </message>
  <message>
   <source>The recipe {file} cannot be read: it is no UTF-8 text.</source>
   <translation>无法读取配方 {file}：不是 UTF-8 文本。</translation>
  </message>
  <message>
   <source>{file}: {error}</source>
   <translation>{file}：{error}</translation>
  </message>
  <message>
   <source>No slot has the recipe {recipe} of {unit}.</source>
   <translation>没有工位使用 {unit} 的配方 {recipe}。</translation>
  </message>
  <message>
   <source>No label is waited for now. This one belongs to {place}.</source>
   <translation>现在不等待标签。此标签属于 {place}。</translation>
  </message>
  <message>
   <source>No label is waited for now. Plug in a device first.</source>
   <translation>现在不等待标签。请先插入设备。</translation>
  </message>
  <message>
   <source>No slot has the recipe of {unit} ({recipe}).</source>
   <translation>没有工位使用 {unit} 的配方（{recipe}）。</translation>
  </message>
  <message>
   <source>Plug in {mac}: {unit} goes on then.</source>
   <translation>插入 {mac}：{unit} 随后继续。</translation>
  </message>
  <message>
   <source>{unit} is in slot {slot}: decide there.</source>
   <translation>{unit} 在工位 {slot}：请在那里处理。</translation>
  </message>
  <message>
   <source>A label of {mac} is being printed. Try again when it is out.</source>
   <translation>正在为 {mac} 打印标签。标签打印出来后请重试。</translation>
  </message>
  <message>
   <source>Another label is out: scan it first, then print {unit} again.</source>
   <translation>另一张标签尚未扫描：请先扫描它，再重打 {unit}。</translation>
  </message>
  <message>
   <source>The cloud did not keep {fields} of {unit}.</source>
   <translation>云端没有保存 {unit} 的 {fields}。</translation>
  </message>
  <message>
   <source>The sync failed by a fault of the program; it is in the log.</source>
   <translation>同步因程序错误失败；详见日志文件。</translation>
  </message>
  <message>
   <source>The cloud no longer has the token of {unit}: the device {mac} cannot connect.</source>
   <translation>云端已没有 {unit} 的令牌：设备 {mac} 无法连接。</translation>
  </message>
  <message>
   <source>The token of {unit} ({mac}) was claimed in the cloud by organization {org}.</source>
   <translation>{unit}（{mac}）的令牌已在云端被组织 {org} 认领。</translation>
  </message>
  <message>
   <source>A device has connected with the token of {unit}, though nothing was written to {mac} yet. Plug it in again: it gets another.</source>
   <translation>已有设备用 {unit} 的令牌连接，但 {mac} 尚未写入。请重新插入：它会得到另一个令牌。</translation>
  </message>
  <message>
   <source>The cloud no longer has the token of {unit}; nothing was written. Plug in {mac} again: it gets another.</source>
   <translation>云端已没有 {unit} 的令牌；未写入任何内容。请重新插入 {mac}：它会得到另一个令牌。</translation>
  </message>
  <message>
   <source>The token of {unit} was claimed in the cloud by organization {org}; nothing was written. Plug in {mac} again: it gets another.</source>
   <translation>{unit} 的令牌已在云端被组织 {org} 认领；未写入任何内容。请重新插入 {mac}：它会得到另一个令牌。</translation>
  </message>
  <message>
   <source>Slot {slot} does not wait for anything now.</source>
   <translation>工位 {slot} 现在不等待任何操作。</translation>
  </message>
  <message>
   <source>No unit of this station is known by this. Scan the QR code of the label on the device.</source>
   <translation>本站没有与此对应的单元。请扫描设备标签上的二维码。</translation>
  </message>
  <message>
   <source>The recipe {recipe} has no [leaflet].</source>
   <translation>配方 {recipe} 没有 [leaflet]。</translation>
  </message>
  <message>
   <source>{unit} is {state}: it gets its leaflet when it is closed.</source>
   <translation>{unit} 的状态为{state}：完成后才有说明单。</translation>
  </message>
  <message>
   <source>The leaflet failed by a fault of the program; it is in the log.</source>
   <translation>说明单因程序错误失败；详见日志文件。</translation>
  </message>
  <message>
   <source>The cloud says that {field} of {unit} is {found}, the bench found {value}. Look which is right, and correct the device's metadata in the cloud.</source>
   <translation>云端显示 {unit} 的 {field} 为 {found}，工作台测得 {value}。请确认哪个正确，并在云端更正设备元数据。</translation>
  </message>
  <message>
   <source>{count} tokens of {recipe} in a row turned out to be taken or deleted in the cloud. Sync, then try again.</source>
   <translation>{recipe} 连续 {count} 个令牌在云端已被占用或删除。请同步后重试。</translation>
  </message>
  <message>
   <source>{unit} is {state}: its label is not printed again.</source>
   <translation>{unit} 的状态为{state}：不再重打标签。</translation>
  </message>
  <message>
   <source>{unit} has no label to print again: plug in {mac}.</source>
   <translation>{unit} 没有可重打的标签：请插入 {mac}。</translation>
  </message>
  <message>
   <source>The connected chip is an {found}, but {recipe} is for an {wanted}. Take the right device.</source>
   <translation>连接的芯片是 {found}，而 {recipe} 适用于 {wanted}。请换用正确的设备。</translation>
  </message>
  <message>
   <source>The flash of {mac} cannot be read back (encrypted, or secure download mode), and the recipe {recipe} has no [report]: nothing could prove its token.</source>
   <translation>无法回读 {mac} 的闪存（已加密或处于安全下载模式），且配方 {recipe} 没有 [report]：无法证明其令牌。</translation>
  </message>
  <message>
   <source>The metadata of the token {qr_token} cannot be printed: {problem}</source>
   <translation>无法打印令牌 {qr_token} 的元数据：{problem}</translation>
  </message>
  <message>
   <source>A reprint of {unit}'s label needs a reason.</source>
   <translation>重打 {unit} 的标签需要填写原因。</translation>
  </message>
  <message>
   <source>The device was swapped while it was written: {now} instead of {mac}. Either may hold the token, so {unit} is scrapped. Plug in one device again: it gets another token.</source>
   <translation>写入过程中设备被调换：是 {now} 而不是 {mac}。两者都可能持有令牌，因此 {unit} 已报废。请重新插入一个设备：它会得到另一个令牌。</translation>
  </message>
  <message>
   <source>The photo {file} is larger than {most} MB.</source>
   <translation>照片 {file} 超过 {most} MB。</translation>
  </message>
  <message>
   <source>The photo {file} cannot be read: {error}.</source>
   <translation>无法读取照片 {file}：{error}。</translation>
  </message>
  <message>
   <source>{file} is no picture that can be read. Take a JPEG, PNG or WebP.</source>
   <translation>{file} 不是可读的图片。请使用 JPEG、PNG 或 WebP。</translation>
  </message>
  <message>
   <source>The photo {file} has too many pixels.</source>
   <translation>照片 {file} 的像素过多。</translation>
  </message>
  <message>
   <source>No unit is in the box.</source>
   <translation>箱中没有单元。</translation>
  </message>
  <message>
   <source>Box and order are named by at most {most} printable characters.</source>
   <translation>箱号和订单号最多 {most} 个可打印字符。</translation>
  </message>
  <message>
   <source>{unit} is in the list twice.</source>
   <translation>{unit} 在列表中出现两次。</translation>
  </message>
  <message>
   <source>{unit} is {state}: only a closed unit is tested.</source>
   <translation>{unit} 的状态为{state}：只有已完成的单元才能测试。</translation>
  </message>
  <message>
   <source>This is a badge, not what was measured.</source>
   <translation>这是工牌，不是测量值。</translation>
  </message>
  <message>
   <source>The cloud names no user who has claimed {unit}.</source>
   <translation>云端未指明是谁认领了 {unit}。</translation>
  </message>
  <message>
   <source>No cloud is set: nothing can be claimed or disclaimed. Set one first.</source>
   <translation>未设置云端：无法认领或解除认领。请先设置云端。</translation>
  </message>
  <message>
   <source>The cloud does not show {unit} as claimed yet. Try again.</source>
   <translation>云端尚未显示 {unit} 已被认领。请重试。</translation>
  </message>
  <message>
   <source>{unit} failed its inspection: {step}.</source>
   <translation>{unit} 未通过检验：{step}。</translation>
  </message>
  <message>
   <source>No cloud is set that could say that nobody owns the unit.</source>
   <translation>未设置云端，无法确认该单元无人认领。</translation>
  </message>
  <message>
   <source>{unit} is {state}, not closed.</source>
   <translation>{unit} 的状态为{state}，尚未完成。</translation>
  </message>
  <message>
   <source>{unit} is being taken back: the returns desk has it.</source>
   <translation>{unit} 正在退货处理中：在退货台。</translation>
  </message>
  <message>
   <source>No slot has the recipe of {unit} ({recipe}): whether it must be inspected is not known. Set a slot for it.</source>
   <translation>没有工位使用 {unit} 的配方（{recipe}）：不知是否需要检验。请为它设置一个工位。</translation>
  </message>
  <message>
   <source>The inspection of {unit} has not ended.</source>
   <translation>{unit} 的检验尚未结束。</translation>
  </message>
  <message>
   <source>The cloud no longer has the token of {unit}.</source>
   <translation>云端已没有 {unit} 的令牌。</translation>
  </message>
  <message>
   <source>{unit} is claimed by user {owner} of organization {org}: disclaim it.</source>
   <translation>{unit} 已被组织 {org} 的用户 {owner} 认领：请解除认领。</translation>
  </message>
  <message>
   <source>{unit} was not inspected.</source>
   <translation>{unit} 未经检验。</translation>
  </message>
  <message>
   <source>The cloud was asked to {kind} the token of {unit}, and it is not seen done: go on with that.</source>
   <translation>已请求云端{kind} {unit} 的令牌，但未见完成：请继续该操作。</translation>
  </message>
  <message>
   <source>No unit is in the tray.</source>
   <translation>托盘中没有单元。</translation>
  </message>
  <message>
   <source>The token {qr_token} is to be deleted: take its unit out of the tray.</source>
   <translation>令牌 {qr_token} 将被删除：请将其单元从托盘中取出。</translation>
  </message>
  <message>
   <source>{unit} is {state}: take it out of the tray.</source>
   <translation>{unit} 的状态为{state}：请从托盘中取出。</translation>
  </message>
  <message>
   <source>{unit} is being taken back: take it out of the tray.</source>
   <translation>{unit} 正在退货处理中：请从托盘中取出。</translation>
  </message>
  <message>
   <source>{file} must end with .json, .csv or .pdf.</source>
   <translation>{file} 必须以 .json、.csv 或 .pdf 结尾。</translation>
  </message>
  <message>
   <source>{unit} was not finished. Plug in {mac} and try again.</source>
   <translation>{unit} 未完成。请插入 {mac} 后重试。</translation>
  </message>
  <message>
   <source>Scan the bar code of {unit}'s label copy {copy}, or print it again.</source>
   <translation>扫描 {unit} 第 {copy} 份标签的条形码，或重打。</translation>
  </message>
  <message>
   <source>Scan label copy {copy} of {unit}, or print it again.</source>
   <translation>扫描 {unit} 的第 {copy} 份标签，或重打。</translation>
  </message>
  <message>
   <source>Label copy {copy} of {unit} did not come out. Print it again.</source>
   <translation>{unit} 的第 {copy} 份标签没有打出。请重打。</translation>
  </message>
  <message>
   <source>It is not known whether label copy {copy} of {unit} came out ({why}). Scan it, or print it again.</source>
   <translation>不确定 {unit} 的第 {copy} 份标签是否打出（{why}）。请扫描它，或重打。</translation>
  </message>
  <message>
   <source>The token of {unit} has an open errand ({kind}). Carry it out, or give it up, on the tokens page first.</source>
   <translation>{unit} 的令牌有未完成的任务（{kind}）。请先在“令牌”页执行或放弃它。</translation>
  </message>
  <message>
   <source>The cloud did not do it for {unit}: {why}</source>
   <translation>云端没有为 {unit} 执行：{why}</translation>
  </message>
  <message>
   <source>The cloud has not done it for {unit} yet ({why}). Try again.</source>
   <translation>云端尚未为 {unit} 执行（{why}）。请重试。</translation>
  </message>
  <message>
   <source>The cloud has no device of {unit}: it never connected. Whoever scans its label can claim it.</source>
   <translation>云端没有 {unit} 的设备：它从未连接。谁扫描其标签即可认领。</translation>
  </message>
  <message>
   <source>The cloud does not show {unit} with {target} yet. Try again.</source>
   <translation>云端尚未显示 {unit} 属于 {target}。请重试。</translation>
  </message>
  <message>
   <source>The cloud no longer has the token of {unit}: re-provision it, or scrap it.</source>
   <translation>云端已没有 {unit} 的令牌：请重新烧录或报废。</translation>
  </message>
  <message>
   <source>No free token is left for {recipe}. Create tokens first, then sync.</source>
   <translation>{recipe} 没有空闲令牌了。请先创建令牌，再同步。</translation>
  </message>
  <message>
   <source>Say why {unit} cannot be erased: it goes into the journal.</source>
   <translation>请说明 {unit} 为何无法擦除：将记入日志。</translation>
  </message>
  <message>
   <source>No cloud is set: what comes back needs one. Set one first.</source>
   <translation>未设置云端：退货需要云端。请先设置。</translation>
  </message>
  <message>
   <source>The return of {unit} has another step to do now. Look at it again.</source>
   <translation>{unit} 的退货现在是另一步骤。请重新查看。</translation>
  </message>
  <message>
   <source>The token of {unit} is claimed: two supervisors must sign to delete the customer's device.</source>
   <translation>{unit} 的令牌已被认领：须两名主管签名才能删除客户的设备。</translation>
  </message>
  <message>
   <source>Scan the label of {unit}, or say why it cannot be scanned.</source>
   <translation>扫描 {unit} 的标签，或说明为何无法扫描。</translation>
  </message>
  <message>
   <source>The device {mac} does not hold the token of {unit} any more: re-provision it, or scrap it.</source>
   <translation>设备 {mac} 已不持有 {unit} 的令牌：请重新烧录或报废。</translation>
  </message>
  <message>
   <source>This is another device ({now}). Plug in {mac} ({unit}).</source>
   <translation>这是另一个设备（{now}）。请插入 {mac}（{unit}）。</translation>
  </message>
  <message>
   <source>The device {mac} of {unit} is an {found} now: set it aside.</source>
   <translation>{unit} 的设备 {mac} 现在是 {found}：请搁置。</translation>
  </message>
  <message>
   <source>The device {mac} is in secure download mode: nothing can prove what its flash holds. Re-provision it, or scrap it.</source>
   <translation>设备 {mac} 处于安全下载模式：无法证明其闪存内容。请重新烧录或报废。</translation>
  </message>
  <message>
   <source>The device was swapped while it was written: {now} instead of {mac}. Either may hold the token, so {unit} is scrapped. Set both devices aside.</source>
   <translation>写入过程中设备被调换：是 {now} 而不是 {mac}。两者都可能持有令牌，因此 {unit} 已报废。请搁置两个设备。</translation>
  </message>
  <message>
   <source>The flash does not read back as {name}. Try again, or scrap it.</source>
   <translation>闪存回读内容不是 {name}。请重试或报废。</translation>
  </message>
  <message>
   <source>The device {mac} holds the token of {unit}, whose device is {other}. Set both aside: one of them must be erased.</source>
   <translation>设备 {mac} 持有 {unit} 的令牌，而该单元的设备是 {other}。请搁置两者：其中一个必须擦除。</translation>
  </message>
  <message>
   <source>No unit of this station has this label.</source>
   <translation>本站没有单元使用此标签。</translation>
  </message>
  <message>
   <source>This is not a label but something secret. Scan the QR code of the label on the device.</source>
   <translation>这不是标签，而是机密内容。请扫描设备标签上的二维码。</translation>
  </message>
  <message>
   <source>No unit of this station is known by this. Scan the label on the device, or plug it in.</source>
   <translation>本站没有与此对应的单元。请扫描设备上的标签，或插入设备。</translation>
  </message>
  <message>
   <source>The flash of {mac} cannot be read: it is known by its MAC only.</source>
   <translation>无法读取 {mac} 的闪存：只能凭 MAC 识别。</translation>
  </message>
  <message>
   <source>The device {mac} holds the token of {unit}.</source>
   <translation>设备 {mac} 持有 {unit} 的令牌。</translation>
  </message>
  <message>
   <source>This is no label. Scan the QR code or the bar code of {unit}'s label.</source>
   <translation>这不是标签。请扫描 {unit} 标签上的二维码或条形码。</translation>
  </message>
  <message>
   <source>This label belongs to {other}, not to {unit}.</source>
   <translation>此标签属于 {other}，不属于 {unit}。</translation>
  </message>
  <message>
   <source>The device {mac} holds the token {qr_token}, which no unit of this station has.</source>
   <translation>设备 {mac} 持有令牌 {qr_token}，本站没有单元使用它。</translation>
  </message>
  <message>
   <source>The device {mac} holds a token that this station does not know.</source>
   <translation>设备 {mac} 持有本站不认识的令牌。</translation>
  </message>
  <message>
   <source>The device {mac} still holds the token of {unit}, which is {state}.</source>
   <translation>设备 {mac} 仍持有 {unit} 的令牌，该单元状态为{state}。</translation>
  </message>
  <message>
   <source>This label was printed on a sheet, for a device that is flashed elsewhere: no unit here has it.</source>
   <translation>此标签打印在标签纸上，用于在别处烧录的设备：本站没有单元使用它。</translation>
  </message>
  <message>
   <source>{unit} is closed.</source>
   <translation>{unit} 已完成。</translation>
  </message>
  <message>
   <source>The token area of {mac} is damaged ({where}).</source>
   <translation>{mac} 的令牌区已损坏（{where}）。</translation>
  </message>
  <message>
   <source>The device {mac} holds no token: it was wiped.</source>
   <translation>设备 {mac} 没有令牌：已被擦除。</translation>
  </message>
  <message>
   <source>No unit of this station ever had the MAC {mac}.</source>
   <translation>本站从未有单元使用 MAC {mac}。</translation>
  </message>
  <message>
   <source>{unit} never had a label copy {copy}. Destroy this label.</source>
   <translation>{unit} 从未有第 {copy} 份标签。请销毁此标签。</translation>
  </message>
  <message>
   <source>{unit} is on its way at the bench: {state}.</source>
   <translation>{unit} 正在工作台上处理：{state}。</translation>
  </message>
  <message>
   <source>{unit} was scrapped: its label is void. Destroy the label.</source>
   <translation>{unit} 已报废：其标签作废。请销毁标签。</translation>
  </message>
  <message>
   <source>{unit} was taken back: its label is void. Destroy the label.</source>
   <translation>{unit} 已退回：其标签作废。请销毁标签。</translation>
  </message>
  <message>
   <source>Label copy {copy} of {unit} is void: destroy it. Copy {newest} is the one in use.</source>
   <translation>{unit} 的第 {copy} 份标签已作废：请销毁。有效的是第 {newest} 份。</translation>
  </message>
  <message>
   <source>{unit} was taken back, and {follower} follows it on the same device: this label is void. Destroy it.</source>
   <translation>{unit} 已退回，同一设备由 {follower} 接替：此标签作废。请销毁。</translation>
  </message>
  <message>
   <source>{unit} has several label copies: the bar code beside the QR code tells which one this is.</source>
   <translation>{unit} 有多份标签：二维码旁的条形码标明是哪一份。</translation>
  </message>
  <message>
   <source>{unit} ends for good: its flash is erased, its label destroyed.</source>
   <translation>{unit} 永久终止：擦除闪存，销毁标签。</translation>
  </message>
  <message>
   <source>{unit} keeps its token and its label; a damaged label is printed again.</source>
   <translation>{unit} 保留令牌和标签；损坏的标签会重打。</translation>
  </message>
  <message>
   <source>Its label is destroyed. The device gets a new token and a new label.</source>
   <translation>销毁其标签。设备获得新令牌和新标签。</translation>
  </message>
  <message>
   <source>No device ever gets the old token again; a supervisor may have it deleted.</source>
   <translation>旧令牌不再分配给任何设备；主管可将其删除。</translation>
  </message>
  <message>
   <source>The cloud gives the device to another user or organization. Token and label stay.</source>
   <translation>云端将设备转给另一用户或组织。令牌和标签不变。</translation>
  </message>
  <message>
   <source>What its users left in the flash ({areas}, and beside the token) is erased and read back.</source>
   <translation>用户留在闪存中的内容（{areas} 及令牌旁）将被擦除并回读确认。</translation>
  </message>
  <message>
   <source>What its users left beside the token is erased and read back.</source>
   <translation>用户留在令牌旁的内容将被擦除并回读确认。</translation>
  </message>
  <message>
   <source>{unit} (set aside)</source>
   <translation>{unit}（已搁置）</translation>
  </message>
  <message>
   <source>Wrong label: this one belongs to {place}.</source>
   <translation>标签错误：此标签属于 {place}。</translation>
  </message>
  <message>
   <source>{unit} ({state})</source>
   <translation>{unit}（{state}）</translation>
  </message>
  <message>
   <source>{unit} in slot {slot}</source>
   <translation>工位 {slot} 的 {unit}</translation>
  </message>
  <message>
   <source>{unit} has no label to scan now.</source>
   <translation>{unit} 现在没有需要扫描的标签。</translation>
  </message>
  <message>
   <source>This label names organization {org}, but {unit} belongs to {wanted}. Destroy it and print it again.</source>
   <translation>此标签写的组织是 {org}，而 {unit} 属于 {wanted}。请销毁并重打。</translation>
  </message>
  <message>
   <source>{unit} has void copies: scan the bar code beside the QR code, it must say copy {newest}.</source>
   <translation>{unit} 有作废的标签：请扫描二维码旁的条形码，必须是第 {newest} 份。</translation>
  </message>
  <message>
   <source>This QR code lacks +organization, so it is not a label of this bench. Scan the printed label.</source>
   <translation>此二维码缺少 +organization，不是本工作台的标签。请扫描打印出的标签。</translation>
  </message>
  <message>
   <source>This label is not known at this bench. Put it away, and scan the label that was just printed.</source>
   <translation>本工作台不认识此标签。请放到一边，扫描刚打印的标签。</translation>
  </message>
  <message>
   <source>The label of {unit} has no bar code: scan its QR code.</source>
   <translation>{unit} 的标签没有条形码：请扫描二维码。</translation>
  </message>
  <message>
   <source>Copy {copy} of {unit}'s label is void: destroy it, and scan copy {newest}.</source>
   <translation>{unit} 的第 {copy} 份标签已作废：请销毁并扫描第 {newest} 份。</translation>
  </message>
  <message>
   <source>This scan is not a whole label. Scan again; if it happens with every label, set the scanner to the computer's keyboard layout.</source>
   <translation>扫描内容不是完整标签。请重新扫描；若每张都如此，请将扫描器设为本机的键盘布局。</translation>
  </message>
  <message>
   <source>{mac} was set aside without a token: {why}.</source>
   <translation>{mac} 未获令牌即被搁置：{why}。</translation>
  </message>
  <message>
   <source>The device in slot {slot} was changed. Scan again when asked.</source>
   <translation>工位 {slot} 的设备已更换。出现提示时请重新扫描。</translation>
  </message>
  <message>
   <source>This is a label's code. Scan the serial number on the device itself, on its case or board.</source>
   <translation>这是标签的码。请扫描设备本身（外壳或电路板）上的序列号。</translation>
  </message>
  <message>
   <source>This is not a serial number but something secret. Scan the serial number on the device.</source>
   <translation>这不是序列号，而是机密内容。请扫描设备上的序列号。</translation>
  </message>
  <message>
   <source>This scan is no serial number. Scan the one on the device's case or board again.</source>
   <translation>扫描内容不是序列号。请重新扫描外壳或电路板上的序列号。</translation>
  </message>
  <message>
   <source>Enter the client secret again: the one that is kept belongs to another cloud or client.</source>
   <translation>请重新输入客户端密钥：已保存的属于另一云端或客户端。</translation>
  </message>
  <message>
   <source>A slot needs a name and a port.</source>
   <translation>工位需要名称和端口。</translation>
  </message>
  <message>
   <source>{unit} is {state}: it is no closed unit.</source>
   <translation>{unit} 的状态为{state}：不是已完成的单元。</translation>
  </message>
  <message>
   <source>{unit} is being taken back: its label is printed at the returns desk.</source>
   <translation>{unit} 正在退货处理中：其标签在退货台打印。</translation>
  </message>
  <message>
   <source>The slot for {recipe} is at work. Finish its device first.</source>
   <translation>{recipe} 的工位正在工作。请先完成其设备。</translation>
  </message>
  <message>
   <source>No label was printed in slot {slot} yet.</source>
   <translation>工位 {slot} 尚未打印标签。</translation>
  </message>
  <message>
   <source>The port of slot {slot} is not there.</source>
   <translation>工位 {slot} 的端口不存在。</translation>
  </message>
  <message>
   <source>This device is {unit}, which is closed already. Take it out; if it came back, it is for the returns desk.</source>
   <translation>此设备是 {unit}，已完成。请取出；若是退回的，请交退货台。</translation>
  </message>
  <message>
   <source>This device is {unit}, begun for {recipe}. Put it into a slot for that.</source>
   <translation>此设备是 {unit}，属于 {recipe}。请放入相应工位。</translation>
  </message>
  <message>
   <source>Slot {other} works on {mac} already. Take this device out; if one is in slot {other} too, two chips say the same MAC.</source>
   <translation>工位 {other} 已在处理 {mac}。请取出此设备；如果工位 {other} 中也有设备，则两个芯片报告了相同的 MAC。</translation>
  </message>
  <message>
   <source>Slot {slot} stopped by a fault of the program; it is in the log. Start Token Station again.</source>
   <translation>工位 {slot} 因程序错误停止；详见日志文件。请重新启动 Token Station。</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written: {error}.</source>
   <translation>无法写入文件夹 {folder}：{error}。</translation>
  </message>
  <message>
   <source>Create at least one token.</source>
   <translation>至少创建一个令牌。</translation>
  </message>
  <message>
   <source>The file has {count} rows; it must have 1 to {most:,}.</source>
   <translation>文件有 {count} 行；必须为 1 到 {most:,} 行。</translation>
  </message>
  <message>
   <source>Stopped, but {count:,} tokens were asked for already: the cloud may create them all the same. Sync, and count them before asking again.</source>
   <translation>已停止，但已请求 {count:,} 个令牌：云端仍可能创建它们。请同步并清点后再请求。</translation>
  </message>
  <message>
   <source>{count:,} tokens were asked for, and whether they came is not known: the cloud's list cannot be read now. Sync, and count them before asking again.</source>
   <translation>已请求 {count:,} 个令牌，但不知是否到达：现在无法读取云端列表。请同步并清点后再请求。</translation>
  </message>
  <message>
   <source>{left:,} of {limit:,} tokens are left in your plan, and {count:,} are asked for. Upgrade the plan, or lower the count.</source>
   <translation>您的套餐剩余 {left:,} / {limit:,} 个令牌，而请求 {count:,} 个。请升级套餐或减少数量。</translation>
  </message>
  <message>
   <source>No cloud is set. Set one, or work with the export of Blynk.Console.</source>
   <translation>未设置云端。请设置云端，或使用 Blynk.Console 的导出文件。</translation>
  </message>
  <message>
   <source>This batch is being carried out already.</source>
   <translation>此批次正在执行。</translation>
  </message>
  <message>
   <source>Some were sent to the cloud, and no cloud is set that could be asked what became of them.</source>
   <translation>部分已发送到云端，但未设置云端，无法查询结果。</translation>
  </message>
  <message>
   <source>The cloud lists the token {qr_token} as before. Try again.</source>
   <translation>云端列出的令牌 {qr_token} 没有变化。请重试。</translation>
  </message>
  <message>
   <source>Pictures without their AuthTokens cannot be named after them: name them by unit.</source>
   <translation>不含 AuthToken 的图片不能以其命名：请按单元命名。</translation>
  </message>
  <message>
   <source>No token is chosen: choose those to export.</source>
   <translation>未选择令牌：请选择要导出的令牌。</translation>
  </message>
  <message>
   <source>The export holds no token that can be taken in.</source>
   <translation>导出文件中没有可收录的令牌。</translation>
  </message>
  <message>
   <source>The export does not say which organization its tokens are of: give the organization's number.</source>
   <translation>导出文件未注明令牌所属组织：请填写组织编号。</translation>
  </message>
  <message>
   <source>The export says that {qr_token} is of organization {said}, not {given}. Nothing was taken in.</source>
   <translation>导出文件显示 {qr_token} 属于组织 {said}，而不是 {given}。未收录任何内容。</translation>
  </message>
  <message>
   <source>Type {wanted} to have them deleted for good.</source>
   <translation>输入 {wanted} 以永久删除。</translation>
  </message>
  <message>
   <source>{count} of the tokens are claimed, {qr_token} for one: two supervisors must sign to delete their devices.</source>
   <translation>其中 {count} 个令牌已被认领，例如 {qr_token}：须两名主管签名才能删除这些设备。</translation>
  </message>
  <message>
   <source>The cloud no longer has the token {qr_token}.</source>
   <translation>云端已没有令牌 {qr_token}。</translation>
  </message>
  <message>
   <source>The token {qr_token} is claimed by user {owner} of {org}.</source>
   <translation>令牌 {qr_token} 已被 {org} 的用户 {owner} 认领。</translation>
  </message>
  <message>
   <source>The token {qr_token} is claimed by {org}.</source>
   <translation>令牌 {qr_token} 已被 {org} 认领。</translation>
  </message>
  <message>
   <source>Disclaiming removes any ownership of the device and sets it back as unclaimed. After that, it can be claimed again.</source>
   <translation>解除认领会移除设备的所有归属，恢复为未认领状态。之后可再次认领。</translation>
  </message>
  <message>
   <source>This is a critical action that can't be undone. You won't be able to restore this device.</source>
   <translation>这是不可撤销的关键操作。设备将无法恢复。</translation>
  </message>
  <message>
   <source>Its AuthToken becomes invalid. For the device, you need to generate a new Static Token and use the new AuthToken.</source>
   <translation>其 AuthToken 将失效。该设备需要生成新的 Static Token 并使用新的 AuthToken。</translation>
  </message>
  <message>
   <source>No unit of this station holds it, and none will get it afterwards.</source>
   <translation>本站没有单元持有它，之后也不会再分配。</translation>
  </message>
  <message>
   <source>The token {qr_token} is not claimed: there is nothing to disclaim.</source>
   <translation>令牌 {qr_token} 未被认领：无需解除认领。</translation>
  </message>
  <message>
   <source>The device is online: it is removed from {org}, and returns at once to the organization where the Static Token was created.</source>
   <translation>设备在线：它将从 {org} 移除，并立即回到创建该 Static Token 的组织。</translation>
  </message>
  <message>
   <source>The device is removed from {org}, but it stays in the system. If it connects to the cloud again, it will automatically return to the organization where the Static Token was created.</source>
   <translation>设备将从 {org} 移除，但仍保留在系统中。若再次连接云端，会自动回到创建该 Static Token 的组织。</translation>
  </message>
  <message>
   <source>The device will be deleted permanently. Customers won't be able to claim it.</source>
   <translation>设备将被永久删除。客户将无法认领。</translation>
  </message>
  <message>
   <source>The token {qr_token} is not claimed. A device that has its AuthToken will not be able to connect.</source>
   <translation>令牌 {qr_token} 未被认领。持有其 AuthToken 的设备将无法连接。</translation>
  </message>
  <message>
   <source>It is the token of {unit} ({mac}), which is on its way at the bench: {state}.</source>
   <translation>它是 {unit}（{mac}）的令牌，该单元正在工作台上处理：{state}。</translation>
  </message>
  <message>
   <source>It was flashed into {unit} ({mac}), which is {state}.</source>
   <translation>它已写入 {unit}（{mac}），该单元状态为{state}。</translation>
  </message>
  <message>
   <source>No unit holds it, but its label was printed on a sheet.</source>
   <translation>没有单元持有它，但其标签已打印在标签纸上。</translation>
  </message>
  <message>
   <source>The device is online: it will be disconnected.</source>
   <translation>设备在线：它将被断开。</translation>
  </message>
  <message>
   <source>{file} is a folder: name a file in it.</source>
   <translation>{file} 是文件夹：请指定其中的文件。</translation>
  </message>
  <message>
   <source>The file {file} cannot be written: {error}.</source>
   <translation>无法写入文件 {file}：{error}。</translation>
  </message>
  <message>
   <source>Nothing is plugged in. Plug in {mac} ({unit}).</source>
   <translation>未插入设备。请插入 {mac}（{unit}）。</translation>
  </message>
  <message>
   <source>The cloud's answer is too large or cannot be unpacked. Check the cloud's address.</source>
   <translation>云端的回应过大或无法解压。请检查云端地址。</translation>
  </message>
  <message>
   <source>“{header}” is no metadata field of the template and is ignored.</source>
   <translation>“{header}”不是模板的元数据字段，将被忽略。</translation>
  </message>
  <message>
   <source>“{header}” holds tokens that exist already: to take them in, import it as an export.</source>
   <translation>“{header}”列含有已存在的令牌：如需导入这些令牌，请将文件作为导出文件导入。</translation>
  </message>
  <message>
   <source>“{header}” is filled by the cloud and is ignored.</source>
   <translation>“{header}”由云端填写，将被忽略。</translation>
  </message>
  <message>
   <source>“{header}” differs from “{field}” only in surrounding or doubled spaces.</source>
   <translation>“{header}”与“{field}”仅首尾或重复空格不同。</translation>
  </message>
  <message>
   <source>“{header}” differs from “{field}” only in case.</source>
   <translation>“{header}”与“{field}”仅大小写不同。</translation>
  </message>
  <message>
   <source>“{header}” differs from “{field}” only in case and spaces.</source>
   <translation>“{header}”与“{field}”仅大小写和空格不同。</translation>
  </message>
  <message>
   <source>“{header}” is no metadata field of the template: is “{field}” meant?</source>
   <translation>“{header}”不是模板的元数据字段：是指“{field}”吗？</translation>
  </message>
  <message>
   <source>{file} holds no CSV, and none of its pictures is named after an AuthToken: export it again.</source>
   <translation>{file} 不含 CSV，且没有图片以 AuthToken 命名：请重新导出。</translation>
  </message>
  <message>
   <source>The export has no pictures, and its CSV no QR tokens: take the whole zip of the Console.</source>
   <translation>导出文件没有图片，CSV 中也没有 QR 令牌：请使用 Console 的完整 zip 文件。</translation>
  </message>
  <message>
   <source>{file} holds {count} CSV files; an export has one.</source>
   <translation>{file} 含有 {count} 个 CSV 文件；导出应只有一个。</translation>
  </message>
  <message>
   <source>{file} holds neither a CSV nor PNG pictures: it is no export of static tokens.</source>
   <translation>{file} 既无 CSV 也无 PNG 图片：不是 Static Token 的导出文件。</translation>
  </message>
  <message>
   <source>Go to Blynk.Console → Static Tokens.</source>
   <translation>打开 Blynk.Console → Static Tokens。</translation>
  </message>
  <message>
   <source>Select the tokens and export them as a zip file. It holds a CSV file with all the AuthTokens, and a folder with the QR code images.</source>
   <translation>选择令牌并导出为 zip 文件。其中包含所有 AuthToken 的 CSV 文件和二维码图片文件夹。</translation>
  </message>
  <message>
   <source>Import that zip file here, then delete it: it holds AuthTokens.</source>
   <translation>在此导入该 zip 文件，然后将其删除：它含有 AuthToken。</translation>
  </message>
  <message>
   <source>Click on Create Static Tokens.</source>
   <translation>点击 Create Static Tokens。</translation>
  </message>
  <message>
   <source>Choose Auto-create.</source>
   <translation>选择 Auto-create。</translation>
  </message>
  <message>
   <source>Choose the Template to create tokens for: {template}.</source>
   <translation>选择要创建令牌的 Template：{template}。</translation>
  </message>
  <message>
   <source>Input the number of Tokens you need: {count}.</source>
   <translation>输入所需令牌数量：{count}。</translation>
  </message>
  <message>
   <source>Sync here; or, without API access, export the new tokens there as a zip file and import it here.</source>
   <translation>在此同步；若无 API 权限，请在那里将新令牌导出为 zip 文件并在此导入。</translation>
  </message>
  <message>
   <source>Click on Create Static Tokens → Create From File.</source>
   <translation>点击 Create Static Tokens → Create From File。</translation>
  </message>
  <message>
   <source>Choose the Template: {template}.</source>
   <translation>选择 Template：{template}。</translation>
  </message>
  <message>
   <source>Upload the file. Its headers must fully match the Metadata Field names; they are case-sensitive.</source>
   <translation>上传文件。表头必须与 Metadata Field 名称完全一致，区分大小写。</translation>
  </message>
  <message>
   <source>Remap the columns to metadata fields where they differ. The file makes {count} Tokens, one for each row.</source>
   <translation>将不一致的列重新对应到元数据字段。文件将生成 {count} 个令牌，每行一个。</translation>
  </message>
  <message>
   <source>Find the token, by its QR token, and disclaim it. Only the organization where it was created can.</source>
   <translation>按 QR 令牌查找该令牌并解除认领（Disclaim）。只有创建它的组织可以操作。</translation>
  </message>
  <message>
   <source>Resume here: the cloud's list is read again, and the journal takes down what it says.</source>
   <translation>在此继续：将重新读取云端列表，并记入日志。</translation>
  </message>
  <message>
   <source>Find the token, by its QR token, and delete it. This can't be undone.</source>
   <translation>按 QR 令牌查找该令牌并删除。此操作不可撤销。</translation>
  </message>
  <message>
   <source>The file is empty: it needs a row of headers, and a row for each token.</source>
   <translation>文件为空：需要一行表头，每个令牌一行。</translation>
  </message>
  <message>
   <source>The file {file} is larger than {most} MB: split it.</source>
   <translation>文件 {file} 超过 {most} MB：请拆分。</translation>
  </message>
  <message>
   <source>Row 1 is empty: the headers must stand there.</source>
   <translation>第 1 行为空：表头必须在此。</translation>
  </message>
  <message>
   <source>The file has more than {most} columns.</source>
   <translation>文件超过 {most} 列。</translation>
  </message>
  <message>
   <source>The file has more than {most:,} rows: split it.</source>
   <translation>文件超过 {most:,} 行：请拆分。</translation>
  </message>
  <message>
   <source>{file} is no file.</source>
   <translation>{file} 不是文件。</translation>
  </message>
  <message>
   <source>The file {file} cannot be read: {error}.</source>
   <translation>无法读取文件 {file}：{error}。</translation>
  </message>
  <message>
   <source>Column {column} has no header: give it one in row 1, or take it out.</source>
   <translation>第 {column} 列没有表头：请在第 1 行填写，或删除该列。</translation>
  </message>
  <message>
   <source>Columns {first} and {column} have the same header, “{header}”: rename or remove one.</source>
   <translation>第 {first} 列和第 {column} 列表头相同（“{header}”）：请改名或删除其一。</translation>
  </message>
  <message>
   <source>In row {row} (line {line}) something follows a closing quote: a quote inside a cell must be doubled.</source>
   <translation>第 {row} 行（文本行 {line}）右引号后有内容：单元格内的引号必须写两次。</translation>
  </message>
  <message>
   <source>Row {row} (line {line}) holds a cell of more than 131,072 characters: is a quote missing there?</source>
   <translation>第 {row} 行（文本行 {line}）有超过 131,072 个字符的单元格：是否缺少引号？</translation>
  </message>
  <message>
   <source>In row {row} (line {line}) a quote is opened and never closed.</source>
   <translation>第 {row} 行（文本行 {line}）的引号没有闭合。</translation>
  </message>
  <message>
   <source>This is a spreadsheet or a zip file, not a CSV: open it and save it as CSV (UTF-8).</source>
   <translation>这是电子表格或 zip 文件，不是 CSV：请打开并另存为 CSV（UTF-8）。</translation>
  </message>
  <message>
   <source>The file is UTF-32: save it as CSV (UTF-8).</source>
   <translation>文件是 UTF-32：请另存为 CSV（UTF-8）。</translation>
  </message>
  <message>
   <source>Line {line} holds a NUL character: this is no text file. Save it as CSV (UTF-8).</source>
   <translation>文本行 {line} 含有 NUL 字符：不是文本文件。请另存为 CSV（UTF-8）。</translation>
  </message>
  <message>
   <source>The file is damaged at byte {byte}, where {encoding} goes wrong: save it again as CSV (UTF-8).</source>
   <translation>文件在字节 {byte} 处损坏（{encoding} 出错）：请重新保存为 CSV（UTF-8）。</translation>
  </message>
  <message>
   <source>Line {line} is not UTF-8 (byte {byte} of the file is 0x{value:02X}; Windows-1252, perhaps): save the file as CSV (UTF-8).</source>
   <translation>文本行 {line} 不是 UTF-8（文件第 {byte} 字节为 0x{value:02X}；可能是 Windows-1252）：请另存为 CSV（UTF-8）。</translation>
  </message>
  <message>
   <source>Row 1 of the CSV holds a token: the headers must stand there.</source>
   <translation>CSV 第 1 行含有令牌：表头必须在此。</translation>
  </message>
  <message>
   <source>No column of the CSV holds AuthTokens (32 letters, digits, - and _): this is no export of static tokens with their AuthTokens.</source>
   <translation>CSV 没有 AuthToken 列（32 个字母、数字、- 和 _）：不是含 AuthToken 的 Static Token 导出文件。</translation>
  </message>
  <message>
   <source>The columns “{first}” and “{second}” both hold tokens: name the right one “{name}”.</source>
   <translation>“{first}”列和“{second}”列都含有令牌：请将正确的一列命名为“{name}”。</translation>
  </message>
  <message>
   <source>Row {row} of the CSV has {count} cells, the header {wanted}: export it again.</source>
   <translation>CSV 第 {row} 行有 {count} 个单元格，表头有 {wanted} 个：请重新导出。</translation>
  </message>
  <message>
   <source>The cloud's list of static tokens was changed while it was read. Try again.</source>
   <translation>读取时云端的 Static Token 列表发生了变化。请重试。</translation>
  </message>
  <message>
   <source>The cloud's list does not come to an end. Check the cloud's address.</source>
   <translation>云端列表没有尽头。请检查云端地址。</translation>
  </message>
  <message>
   <source>Row {row} holds no AuthToken: it is left out.</source>
   <translation>第 {row} 行没有 AuthToken：已跳过。</translation>
  </message>
  <message>
   <source>Rows {row} and {other} hold the same AuthToken: both are left out.</source>
   <translation>第 {row} 行和第 {other} 行的 AuthToken 相同：均已跳过。</translation>
  </message>
  <message>
   <source>Row {other} repeats row {row}: it counts once.</source>
   <translation>第 {other} 行与第 {row} 行重复：只计一次。</translation>
  </message>
  <message>
   <source>Rows {row} and {other} have the same QR token {qr_token}: both are left out.</source>
   <translation>第 {row} 行和第 {other} 行的 QR 令牌 {qr_token} 相同：均已跳过。</translation>
  </message>
  <message>
   <source>Picture {picture} cannot be read as a token's QR code.</source>
   <translation>图片 {picture} 无法识别为令牌二维码。</translation>
  </message>
  <message>
   <source>Picture {picture} belongs to no row of the CSV.</source>
   <translation>图片 {picture} 与 CSV 任何一行都不对应。</translation>
  </message>
  <message>
   <source>Picture {picture} is not named after an AuthToken, and there is no CSV that says whose it is.</source>
   <translation>图片 {picture} 未以 AuthToken 命名，也没有 CSV 说明其归属。</translation>
  </message>
  <message>
   <source>Picture {picture} is a second one for row {row}.</source>
   <translation>图片 {picture} 是第 {row} 行的第二张。</translation>
  </message>
  <message>
   <source>Picture {picture} is named after row {row} and holds the QR token of row {other}: both are left out.</source>
   <translation>图片 {picture} 以第 {row} 行命名，却含第 {other} 行的 QR 令牌：均已跳过。</translation>
  </message>
  <message>
   <source>Row {row} has the QR token {qr_token}, its picture {picture} another one: the row is left out.</source>
   <translation>第 {row} 行的 QR 令牌为 {qr_token}，其图片 {picture} 却不同：已跳过该行。</translation>
  </message>
  <message>
   <source>Row {row} names organization {org_id}, its picture {picture} {other}: the row is left out.</source>
   <translation>第 {row} 行的组织为 {org_id}，其图片 {picture} 为 {other}：已跳过该行。</translation>
  </message>
  <message>
   <source>Row {row} has no picture that can be read; its QR token {qr_token} comes from the CSV.</source>
   <translation>第 {row} 行没有可读图片；QR 令牌 {qr_token} 取自 CSV。</translation>
  </message>
  <message>
   <source>Row {row} has neither a picture that can be read nor a QR token: it is left out.</source>
   <translation>第 {row} 行既无可读图片也无 QR 令牌：已跳过。</translation>
  </message>
  <message>
   <source>The zip holds no CSV: the tokens come from the pictures and their names alone, without metadata.</source>
   <translation>zip 中没有 CSV：令牌仅来自图片及其文件名，没有元数据。</translation>
  </message>
  <message>
   <source>There are no pictures: the QR tokens come from the CSV alone, and nothing confirms them.</source>
   <translation>没有图片：QR 令牌仅来自 CSV，没有任何东西可以核对。</translation>
  </message>
  <message>
   <source>Row {row} repeats an AuthToken in the column {column}: that cell is left out.</source>
   <translation>第 {row} 行的 {column} 列重复了 AuthToken：已跳过该单元格。</translation>
  </message>
  <message>
   <source>Row {row} has the token of {unit}, which no other device may get: it is left out.</source>
   <translation>第 {row} 行是 {unit} 的令牌，不得再给其他设备：已跳过。</translation>
  </message>
  <message>
   <source>Row {row} has a token that a device was seen with, or that the cloud has no more: it is left out.</source>
   <translation>第 {row} 行的令牌已有设备使用过，或云端已不存在：该行不导入。</translation>
  </message>
  <message>
   <source>The tokens belong to {count} templates: {templates}. All become tokens of the one you choose.</source>
   <translation>这些令牌属于 {count} 个模板：{templates}。它们都会成为您所选模板的令牌。</translation>
  </message>
  <message>
   <source>The tokens belong to {count} organizations: {orgs}.</source>
   <translation>令牌属于 {count} 个组织：{orgs}。</translation>
  </message>
  <message>
   <source>The cloud's address must be written like https://blynk.cloud. Check it.</source>
   <translation>云端地址应写成 https://blynk.cloud 的形式。请检查。</translation>
  </message>
  <message>
   <source>The cloud's address must end after the host, like https://blynk.cloud. Check it.</source>
   <translation>云端地址应到主机名为止，例如 https://blynk.cloud。请检查。</translation>
  </message>
  <message>
   <source>The cloud {host} must be reached by https://: credentials never go in clear.</source>
   <translation>必须通过 https:// 访问云端 {host}：凭据不得明文传输。</translation>
  </message>
  <message>
   <source>The cloud needs a client id and a client secret: create an OAuth client in its Console.</source>
   <translation>云端需要客户端 ID 和客户端密钥：请在 Console 中创建 OAuth 客户端。</translation>
  </message>
  <message>
   <source>The client id or the client secret has characters that none has. Copy them again.</source>
   <translation>客户端 ID 或密钥含有无效字符。请重新复制。</translation>
  </message>
  <message>
   <source>The cloud's answer is not what a Blynk cloud gives ({place}). Check the cloud's address.</source>
   <translation>云端的回应不是 Blynk 云的格式（{place}）。请检查云端地址。</translation>
  </message>
  <message>
   <source>The cloud {host} answers {status} when asked {what}{said}. Check the cloud's address.</source>
   <translation>向云端 {host} 请求 {what} 时返回 {status}{said}。请检查云端地址。</translation>
  </message>
  <message>
   <source>The cloud {host} refuses the client id or the client secret{said}. Check both in its Console, then run `station cloud set`.</source>
   <translation>云端 {host} 拒绝客户端 ID 或密钥{said}。请在 Console 中检查，然后运行 `station cloud set`。</translation>
  </message>
  <message>
   <source>There is no Blynk cloud at {host}: nobody signs in there. Check the address.</source>
   <translation>{host} 不是 Blynk 云：无法登录。请检查地址。</translation>
  </message>
  <message>
   <source>The cloud {host} signs this client in, then refuses {what}{said}. Check the client in its Console.</source>
   <translation>云端 {host} 允许此客户端登录，却拒绝 {what}{said}。请在 Console 中检查客户端。</translation>
  </message>
  <message>
   <source>The cloud refuses {what}: this client may not use the Platform API{said}. Enable that scope for the client in the Console.</source>
   <translation>云端拒绝 {what}：此客户端无权使用 Platform API{said}。请在 Console 中为其启用该权限范围。</translation>
  </message>
  <message>
   <source>The cloud refuses {what}: the permission {permission} is missing{said}. Give it to this client in the Console.</source>
   <translation>云端拒绝 {what}：缺少权限 {permission}{said}。请在 Console 中授予此客户端。</translation>
  </message>
  <message>
   <source>The cloud {host} cannot be asked {what}: it has no API for that.</source>
   <translation>无法向云端 {host} 请求 {what}：没有相应的 API。</translation>
  </message>
  <message>
   <source>The cloud refuses {what}: it does not know it{said}.</source>
   <translation>云端拒绝 {what}：不认识{said}。</translation>
  </message>
  <message>
   <source>The cloud refuses {what}: it is not this client's to ask for{said}.</source>
   <translation>云端拒绝 {what}：此客户端无权请求{said}。</translation>
  </message>
  <message>
   <source>The cloud refuses {what}{said}.</source>
   <translation>云端拒绝 {what}{said}。</translation>
  </message>
  <message>
   <source>The cloud {host} shows a certificate that is not to be trusted ({why}). Check this computer's date and its network.</source>
   <translation>云端 {host} 的证书不可信（{why}）。请检查本机日期和网络。</translation>
  </message>
  <message>
   <source>The cloud {host} cannot be reached ({why}). Check the network, or try again later.</source>
   <translation>无法连接云端 {host}（{why}）。请检查网络，或稍后重试。</translation>
  </message>
  <message>
   <source>The cloud {host} sends this station to “{other}”, where its credentials must not go. Check the cloud's address.</source>
   <translation>云端 {host} 将本站转到“{other}”，凭据不得发往那里。请检查云端地址。</translation>
  </message>
  <message>
   <source>The cloud {host} sends this station round in a circle. Check the cloud's address.</source>
   <translation>云端 {host} 循环重定向。请检查云端地址。</translation>
  </message>
  <message>
   <source>The cloud {host} takes no more requests for now. Try again later.</source>
   <translation>云端 {host} 暂时不接受更多请求。请稍后重试。</translation>
  </message>
  <message>
   <source>The cloud {host} is out of order (it answers {status}). Try again later.</source>
   <translation>云端 {host} 故障（返回 {status}）。请稍后重试。</translation>
  </message>
  <message>
   <source>Asked {what}, the cloud {host} broke off: it may have done it or not. Sync and look before asking again.</source>
   <translation>请求 {what} 时云端 {host} 中断：可能已执行，也可能没有。请同步并查看后再请求。</translation>
  </message>
  <message>
   <source>The cloud {host} takes long over the sign-in. Try again later.</source>
   <translation>云端 {host} 登录耗时过长。请稍后重试。</translation>
  </message>
  <message>
   <source>The cloud says that it has {promised} static tokens, and lists none. Try again later.</source>
   <translation>云端称有 {promised} 个 Static Token，却未列出。请稍后重试。</translation>
  </message>
  <message>
   <source>The file has headers and no row below them: it needs a row for each token.</source>
   <translation>文件只有表头，没有数据行：每个令牌需要一行。</translation>
  </message>
  <message>
   <source>The file has {count} columns, the mapping {mapped}.</source>
   <translation>文件有 {count} 列，映射有 {mapped} 列。</translation>
  </message>
  <message>
   <source>No column of the file goes to a metadata field: map one at least, or create tokens by count.</source>
   <translation>文件没有任何列对应元数据字段：请至少映射一列，或按数量创建令牌。</translation>
  </message>
  <message>
   <source>The columns “{first}” and “{second}” both go to {field}: ignore one of them.</source>
   <translation>“{first}”列和“{second}”列都对应 {field}：请忽略其一。</translation>
  </message>
  <message>
   <source>{field} has a column and a fixed value: choose one.</source>
   <translation>{field} 既有列又有固定值：请二选一。</translation>
  </message>
  <message>
   <source>{field} must differ from device to device: it cannot have one value for all.</source>
   <translation>每个设备的 {field} 必须不同：不能全部取同一值。</translation>
  </message>
  <message>
   <source>“{field}” is no metadata field of the template that a file may fill.</source>
   <translation>“{field}”不是可由文件填写的模板元数据字段。</translation>
  </message>
  <message>
   <source>{field} looks like an AuthToken, which is a secret: take it out of the file.</source>
   <translation>{field} 看起来是 AuthToken，属于机密：请从文件中删除。</translation>
  </message>
  <message>
   <source>{field} holds a line break or another character that cannot be seen.</source>
   <translation>{field} 含有换行符或其他不可见字符。</translation>
  </message>
  <message>
   <source>{field} has {length} characters; {longest} are allowed.</source>
   <translation>{field} 有 {length} 个字符；最多 {longest} 个。</translation>
  </message>
  <message>
   <source>{field} “{value}” begins like a spreadsheet's formula (= + - @): write it otherwise.</source>
   <translation>{field}“{value}”以表格公式符号（= + - @）开头：请换一种写法。</translation>
  </message>
  <message>
   <source>{field} “{value}” is what a spreadsheet saved in place of the value: make the column text there, and enter it again.</source>
   <translation>{field}“{value}”是电子表格代替原值保存的内容：请在表格中将该列设为文本格式，并重新输入。</translation>
  </message>
  <message>
   <source>{field} “{value}” is no device's MAC: 12 hexadecimal digits, not all 0 or F, no group address.</source>
   <translation>{field}“{value}”不是设备 MAC：应为 12 位十六进制数，不全为 0 或 F，也非组播地址。</translation>
  </message>
  <message>
   <source>{field} “{value}” stands in row {first} already.</source>
   <translation>{field}“{value}”已在第 {first} 行出现。</translation>
  </message>
  <message>
   <source>{field} “{value}” belongs to a token that exists already.</source>
   <translation>{field}“{value}”属于已有的令牌。</translation>
  </message>
  <message>
   <source>The row is empty: remove it.</source>
   <translation>该行为空：请删除。</translation>
  </message>
  <message>
   <source>The row has {count} cells, the header {wanted}.</source>
   <translation>该行有 {count} 个单元格，表头有 {wanted} 个。</translation>
  </message>
  <message>
   <source>{field} is missing.</source>
   <translation>缺少 {field}。</translation>
  </message>
  <message>
   <source>The organization has no template yet. Create one in Blynk.Console, then test again.</source>
   <translation>该组织还没有模板。请在 Blynk.Console 中创建，然后重新测试。</translation>
  </message>
  <message>
   <source>The name {host} is not known ({why}). Check the address, and that this computer is on the network.</source>
   <translation>无法解析 {host}（{why}）。请检查地址，并确认本机已联网。</translation>
  </message>
  <message>
   <source>Nobody answers at {host}, port {port} ({why}). Check the address, the network and the firewall.</source>
   <translation>{host} 端口 {port} 没有响应（{why}）。请检查地址、网络和防火墙。</translation>
  </message>
  <message>
   <source>{host} cannot prove who it is ({why}). Check the address and this computer's clock; behind a company's firewall, name its certificates in SSL_CERT_FILE.</source>
   <translation>{host} 无法证明其身份（{why}）。请检查地址和本机时钟；若在公司防火墙后，请在 SSL_CERT_FILE 中指定其证书。</translation>
  </message>
  <message>
   <source>{host} does not speak TLS on port {port} ({why}). Check the address.</source>
   <translation>{host} 端口 {port} 不支持 TLS（{why}）。请检查地址。</translation>
  </message>
  <message>
   <source>{host} is {address}.</source>
   <translation>{host} 为 {address}。</translation>
  </message>
  <message>
   <source>{host} answers on port {port}.</source>
   <translation>{host} 在端口 {port} 响应。</translation>
  </message>
  <message>
   <source>{host} proves who it is ({version}).</source>
   <translation>{host} 已证明身份（{version}）。</translation>
  </message>
  <message>
   <source>The client id and the client secret are taken.</source>
   <translation>客户端 ID 和客户端密钥有效。</translation>
  </message>
  <message>
   <source>The client may use the Platform API.</source>
   <translation>客户端可使用 Platform API。</translation>
  </message>
  <message>
   <source>{count} found: {names}.</source>
   <translation>找到 {count} 个：{names}。</translation>
  </message>
  <message>
   <source>{count} static tokens are listed.</source>
   <translation>列出 {count} 个 Static Token。</translation>
  </message>
  <message>
   <source>This client belongs to “{name}”.</source>
   <translation>此客户端属于“{name}”。</translation>
  </message>
  <message>
   <source>Not needed: this cloud runs on this computer.</source>
   <translation>无需：此云端在本机运行。</translation>
  </message>
  <message>
   <source>Proven with the sign-in, through the proxy {proxy}.</source>
   <translation>已通过代理 {proxy} 随登录证明。</translation>
  </message>
  <message>
   <source>The proxy or the certificates that the environment names cannot be used ({problem}). Check HTTPS_PROXY, ALL_PROXY and SSL_CERT_FILE.</source>
   <translation>环境变量指定的代理或证书不可用（{problem}）。请检查 HTTPS_PROXY、ALL_PROXY 和 SSL_CERT_FILE。</translation>
  </message>
  <message>
   <source>A file in the zip has {size} bytes; {most} are allowed.</source>
   <translation>zip 中有文件为 {size} 字节；最多 {most} 字节。</translation>
  </message>
  <message>
   <source>{file} holds more than {most} files: export fewer tokens.</source>
   <translation>{file} 含超过 {most} 个文件：请减少导出的令牌。</translation>
  </message>
  <message>
   <source>{file} unpacks to more than {most} MB: it is no export.</source>
   <translation>{file} 解压后超过 {most} MB：不是导出文件。</translation>
  </message>
  <message>
   <source>{file} is damaged or no zip file: export it again.</source>
   <translation>{file} 已损坏或不是 zip 文件：请重新导出。</translation>
  </message>
  <message>
   <source>A file in the zip is damaged: export it again.</source>
   <translation>zip 中有文件损坏：请重新导出。</translation>
  </message>
  <message>
   <source>{file} is larger than {most} MB: export fewer tokens.</source>
   <translation>{file} 超过 {most} MB：请减少导出的令牌。</translation>
  </message>
  <message>
   <source>Two files in {file} have the same name (the second is file {number}): export it again.</source>
   <translation>{file} 中有两个文件同名（第二个是第 {number} 个文件）：请重新导出。</translation>
  </message>
  <message>
   <source>File {number} in {file} has a name that leads out of the zip: it is no export of the Console.</source>
   <translation>{file} 中第 {number} 个文件的名称指向 zip 之外：不是 Console 的导出文件。</translation>
  </message>
  <message>
   <source>File {number} in {file} is a link: it is no export of the Console.</source>
   <translation>{file} 中第 {number} 个文件是链接：不是 Console 的导出文件。</translation>
  </message>
  <message>
   <source>{file} is encrypted: save it without a password.</source>
   <translation>{file} 已加密：请不带密码保存。</translation>
  </message>
  <message>
   <source>File {number} in {file} is packed in an unusual way: save the zip again in the usual one (Deflate).</source>
   <translation>{file} 中第 {number} 个文件的压缩方式不常见：请用常规方式（Deflate）重新保存 zip。</translation>
  </message>
  <message>
   <source>File {number} in {file} unpacks to more than {ratio} times its size: it is no export.</source>
   <translation>{file} 中第 {number} 个文件解压后超过原大小的 {ratio} 倍：不是导出文件。</translation>
  </message>
  <message>
   <source>The chip on {port} is of a kind that is not known.</source>
   <translation>{port} 上的芯片类型未知。</translation>
  </message>
  <message>
   <source>The flash of the device on {port} cannot be read back: it is protected.</source>
   <translation>无法回读 {port} 上设备的闪存：已受保护。</translation>
  </message>
  <message>
   <source>The chip on {port} is an {chip}, which no recipe is for.</source>
   <translation>{port} 上的芯片是 {chip}，没有对应的配方。</translation>
  </message>
  <message>
   <source>{port} cannot be opened: it is gone, in use, or not allowed to this user.</source>
   <translation>无法打开 {port}：不存在、被占用，或当前用户无权限。</translation>
  </message>
  <message>
   <source>{name} does not fit into this device's flash of {size} bytes. Check the recipe.</source>
   <translation>{name} 放不进此设备 {size} 字节的闪存。请检查配方。</translation>
  </message>
  <message>
   <source>The device on {port} stopped answering {when}. Plug it in again.</source>
   <translation>{port} 上的设备停止响应（{when}）。请重新插入。</translation>
  </message>
  <message>
   <source>The device on {port} left at its restart. Plug it in again.</source>
   <translation>{port} 上的设备在重启时消失。请重新插入。</translation>
  </message>
  <message>
   <source>The chip on {port} is in secure download mode and hides its MAC. Set this device aside.</source>
   <translation>{port} 上的芯片处于安全下载模式，隐藏了 MAC。请搁置此设备。</translation>
  </message>
  <message>
   <source>The flash does not hold {name} as it was written.</source>
   <translation>闪存中的 {name} 与写入的不一致。</translation>
  </message>
  <message>
   <source>No chip answers on {port}. Check its cable, or hold its BOOT button while plugging it in.</source>
   <translation>{port} 上没有芯片响应。请检查线缆，或按住 BOOT 键再插入。</translation>
  </message>
  <message>
   <source>The recipe writes the token to 0x{offset:x} with 0x{size:x} bytes, but the partition table {file} has its NVS partition elsewhere: {found}. Mend token.offset and token.size.</source>
   <translation>配方将令牌写到 0x{offset:x}（0x{size:x} 字节），但分区表 {file} 的 NVS 分区在别处：{found}。请修正 token.offset 和 token.size。</translation>
  </message>
  <message>
   <source>The image {file} is built for {built}, but the recipe's chip is {chip}. Build it for that, or mend the recipe.</source>
   <translation>镜像 {file} 是为 {built} 编译的，而配方的芯片是 {chip}。请重新编译，或修正配方。</translation>
  </message>
  <message>
   <source>The image {file} is empty. Build it again.</source>
   <translation>镜像 {file} 为空。请重新编译。</translation>
  </message>
  <message>
   <source>The image {file} is not the one the recipe names: its SHA-256 differs. Restore it, or mend the recipe.</source>
   <translation>镜像 {file} 与配方指定的不符：SHA-256 不同。请恢复它，或修正配方。</translation>
  </message>
  <message>
   <source>The recipe in {folder} names {file}, which lies outside it.</source>
   <translation>{folder} 中的配方引用了其外部的 {file}。</translation>
  </message>
  <message>
   <source>{file} names no flash files. Build the project again.</source>
   <translation>{file} 未列出烧录文件。请重新编译项目。</translation>
  </message>
  <message>
   <source>{file} is of a build for {built}, but the recipe's chip is {chip}. Build for that, or mend the recipe.</source>
   <translation>{file} 是为 {built} 编译的，而配方的芯片是 {chip}。请重新编译，或修正配方。</translation>
  </message>
  <message>
   <source>The image {file} cannot be read: {why}.</source>
   <translation>无法读取镜像 {file}：{why}。</translation>
  </message>
  <message>
   <source>{file} cannot be read: {why}. Build the project first.</source>
   <translation>无法读取 {file}：{why}。请先编译项目。</translation>
  </message>
  <message>
   <source>{file} is not readable JSON. Build the project again.</source>
   <translation>{file} 不是可读的 JSON。请重新编译项目。</translation>
  </message>
  <message>
   <source>In {file}, “{offset}” is no flash offset. Build the project again.</source>
   <translation>{file} 中的“{offset}”不是闪存偏移。请重新编译项目。</translation>
  </message>
  <message>
   <source>An NVS area has a multiple of 4096 bytes, not {size}. Check the recipe.</source>
   <translation>NVS 区大小须为 4096 字节的倍数，而不是 {size}。请检查配方。</translation>
  </message>
  <message>
   <source>The device's token area holds more than was written. Write it again.</source>
   <translation>设备令牌区的内容多于写入的内容。请重新写入。</translation>
  </message>
  <message>
   <source>The device's token area reads back damaged ({where}). Write it again.</source>
   <translation>设备令牌区回读已损坏（{where}）。请重新写入。</translation>
  </message>
  <message>
   <source>The AuthToken has not the form of one: 32 letters, digits, - and _. Sync the tokens again.</source>
   <translation>AuthToken 格式不正确：应为 32 个字母、数字、- 和 _。请重新同步令牌。</translation>
  </message>
  <message>
   <source>In the recipe, token.auth_key and token.host_key are both {key}.</source>
   <translation>配方中 token.auth_key 和 token.host_key 都是 {key}。</translation>
  </message>
  <message>
   <source>The device's token area lacks {entry}. Write it again.</source>
   <translation>设备令牌区缺少 {entry}。请重新写入。</translation>
  </message>
  <message>
   <source>The device's {entry} is not what was written. Write it again.</source>
   <translation>设备中的 {entry} 与写入的不一致。请重新写入。</translation>
  </message>
  <message>
   <source>“{host}” is no host name for a device. Check the recipe or the cloud's address.</source>
   <translation>“{host}”不是设备可用的主机名。请检查配方或云端地址。</translation>
  </message>
  <message>
   <source>{name} ends beyond 16 MB, at {end:#x}. Check its offset in the recipe.</source>
   <translation>{name} 结束于 16 MB 之后（{end:#x}）。请检查配方中的偏移。</translation>
  </message>
  <message>
   <source>{name} lies at {offset:#x}, which is not a multiple of 0x1000. Check its offset.</source>
   <translation>{name} 位于 {offset:#x}，不是 0x1000 的倍数。请检查偏移。</translation>
  </message>
  <message>
   <source>{first} and {second} overlap in the flash at {offset:#x}. Check their offsets in the recipe.</source>
   <translation>{first} 与 {second} 在闪存 {offset:#x} 处重叠。请检查配方中的偏移。</translation>
  </message>
  <message>
   <source>The device did not report within {seconds:g} s of its restart.</source>
   <translation>设备重启后 {seconds:g} 秒内没有上报。</translation>
  </message>
  <message>
   <source>More than one device answers here: {macs}. Leave one of them connected.</source>
   <translation>此处有多个设备响应：{macs}。请只连接一个。</translation>
  </message>
  <message>
   <source>The device reports the MAC {other}, not {mac}.</source>
   <translation>设备上报的 MAC 是 {other}，而不是 {mac}。</translation>
  </message>
  <message>
   <source>The device reports that its token area is {state}.</source>
   <translation>设备上报其令牌区状态为 {state}。</translation>
  </message>
  <message>
   <source>The device reports that it holds no token.</source>
   <translation>设备上报没有令牌。</translation>
  </message>
  <message>
   <source>The device reports another token than the one written to it.</source>
   <translation>设备上报的令牌与写入的不同。</translation>
  </message>
  <message>
   <source>The simulated device {mac} did not start: {why}</source>
   <translation>模拟设备 {mac} 未启动：{why}</translation>
  </message>
  <message>
   <source>{file} cannot be a simulated flash of {size} bytes: {why}.</source>
   <translation>{file} 不能作为 {size} 字节的模拟闪存：{why}。</translation>
  </message>
  <message>
   <source>No port for a simulated device: {why}.</source>
   <translation>没有可用于模拟设备的端口：{why}。</translation>
  </message>
  <message>
   <source>“{mac}” is not a MAC address: it needs 12 hexadecimal digits.</source>
   <translation>“{mac}”不是 MAC 地址：应为 12 位十六进制数。</translation>
  </message>
  <message>
   <source>There is no simulated {chip}: it must be one of {chips}.</source>
   <translation>没有模拟的 {chip}：必须是 {chips} 之一。</translation>
  </message>
  <message>
   <source>An ESP32 has no secure download mode.</source>
   <translation>ESP32 没有安全下载模式。</translation>
  </message>
  <message>
   <source>No flash has {size} bytes.</source>
   <translation>没有 {size} 字节的闪存。</translation>
  </message>
  <message>
   <source>A simulated report may hold {{fw}}, {{mac}}, {{auth}} and {{nvs}} only.</source>
   <translation>模拟上报只能包含 {{fw}}、{{mac}}、{{auth}} 和 {{nvs}}。</translation>
  </message>
  <message>
   <source>The connection to the device was lost. Plug it in again.</source>
   <translation>与设备的连接已断开。请重新插入。</translation>
  </message>
  <message>
   <source>The chip library failed ({kind}). Plug the device in again.</source>
   <translation>芯片库出错（{kind}）。请重新插入设备。</translation>
  </message>
  <message>
   <source>The device on {port} hung or left while it was worked on. Plug it in again.</source>
   <translation>{port} 上的设备在处理时卡住或断开。请重新插入。</translation>
  </message>
  <message>
   <source>Type the number that was measured for “{step}”, like 3.30.</source>
   <translation>请输入“{step}”的测量值，例如 3.30。</translation>
  </message>
  <message>
   <source>“{step}” needs a note: say what was seen.</source>
   <translation>“{step}”需要备注：请说明看到了什么。</translation>
  </message>
  <message>
   <source>The note has more than {most} characters. Say it shorter.</source>
   <translation>备注超过 {most} 个字符。请缩短。</translation>
  </message>
  <message>
   <source>Say pass or fail for “{step}”.</source>
   <translation>请为“{step}”选择合格或不合格。</translation>
  </message>
  <message>
   <source>A person's name must be 1 to {longest} printable characters.</source>
   <translation>姓名须为 1 到 {longest} 个可打印字符。</translation>
  </message>
  <message>
   <source>A PIN must be {first} to {last} digits.</source>
   <translation>PIN 须为 {first} 到 {last} 位数字。</translation>
  </message>
  <message>
   <source>This PIN is too easy to guess: choose one without a series or a repetition.</source>
   <translation>此 PIN 太容易猜到：请避免连续或重复的数字。</translation>
  </message>
  <message>
   <source>This is a label or a command code, not a badge. Scan the badge.</source>
   <translation>这是标签或指令码，不是工牌。请扫描工牌。</translation>
  </message>
  <message>
   <source>A badge's code must be {first} to {last} printable characters.</source>
   <translation>工牌码须为 {first} 到 {last} 个可打印字符。</translation>
  </message>
  <message>
   <source>It was claimed again since.</source>
   <translation>此后又被认领。</translation>
  </message>
  <message>
   <source>The token {qr_token} was claimed by somebody else since this was asked for. Look at it, then ask again.</source>
   <translation>请求之后，令牌 {qr_token} 已被他人认领。请查看后再请求。</translation>
  </message>
  <message>
   <source>The chip gives {mac} as its MAC: its eFuses are blank. Set this device aside.</source>
   <translation>芯片给出的 MAC 为 {mac}：其 eFuse 为空。请搁置此设备。</translation>
  </message>
  <message>
   <source>{mac} is a group address, not one device's MAC. Set this device aside.</source>
   <translation>{mac} 是组播地址，不是单个设备的 MAC。请搁置此设备。</translation>
  </message>
  <message>
   <source>The recipe must name either [[image]] files or one [idf] build folder.</source>
   <translation>配方必须指定 [[image]] 文件或一个 [idf] 编译目录。</translation>
  </message>
  <message>
   <source>In the recipe, product.serial must be printable and at most {most} characters.</source>
   <translation>配方中 product.serial 必须可打印，且最多 {most} 个字符。</translation>
  </message>
  <message>
   <source>In the recipe, product.serial gives every unit the same serial number: add {{number}}.</source>
   <translation>配方中 product.serial 使所有单元序列号相同：请加入 {{number}}。</translation>
  </message>
  <message>
   <source>In the recipe, image.sha256 of {file} must be 64 hexadecimal digits.</source>
   <translation>配方中 {file} 的 image.sha256 必须为 64 位十六进制数。</translation>
  </message>
  <message>
   <source>In the recipe, image.offset of {file} must be a multiple of 0x1000 bytes.</source>
   <translation>配方中 {file} 的 image.offset 必须为 0x1000 字节的倍数。</translation>
  </message>
  <message>
   <source>In the recipe, token.offset and token.size must be multiples of 0x1000 bytes.</source>
   <translation>配方中 token.offset 和 token.size 必须为 0x1000 字节的倍数。</translation>
  </message>
  <message>
   <source>In the recipe, token.match_field is of no use without token.match = "mac" or "serial".</source>
   <translation>配方中没有 token.match = "mac" 或 "serial" 时，token.match_field 无效。</translation>
  </message>
  <message>
   <source>In the recipe, report.pattern lacks the group {groups}.</source>
   <translation>配方中 report.pattern 缺少分组 {groups}。</translation>
  </message>
  <message>
   <source>In the recipe, two checks have the step “{step}”.</source>
   <translation>配方中有两个 check 的步骤同为“{step}”。</translation>
  </message>
  <message>
   <source>In the recipe, there are more than {most} checks.</source>
   <translation>配方中的 check 超过 {most} 个。</translation>
  </message>
  <message>
   <source>In the recipe, check.step must be printable and at most {most} characters.</source>
   <translation>配方中 check.step 必须可打印，且最多 {most} 个字符。</translation>
  </message>
  <message>
   <source>In the recipe, check.unit of “{step}” is too long.</source>
   <translation>配方中“{step}”的 check.unit 过长。</translation>
  </message>
  <message>
   <source>In the recipe, unit, low and high of “{step}” need kind = "value".</source>
   <translation>配方中“{step}”的 unit、low 和 high 需要 kind = "value"。</translation>
  </message>
  <message>
   <source>In the recipe, check.low of “{step}” is above check.high.</source>
   <translation>配方中“{step}”的 check.low 大于 check.high。</translation>
  </message>
  <message>
   <source>The recipe is not readable TOML: {error}.</source>
   <translation>配方不是可读的 TOML：{error}。</translation>
  </message>
  <message>
   <source>In the recipe, product.serial may hold {{number}} and {{mac}} only.</source>
   <translation>配方中 product.serial 只能包含 {{number}} 和 {{mac}}。</translation>
  </message>
  <message>
   <source>In the recipe, report.pattern is no regular expression: {error}.</source>
   <translation>配方中 report.pattern 不是正则表达式：{error}。</translation>
  </message>
  <message>
   <source>In the recipe, offset and size of returns.erase must be multiples of 0x1000 bytes.</source>
   <translation>配方中 returns.erase 的 offset 和 size 必须为 0x1000 字节的倍数。</translation>
  </message>
  <message>
   <source>In the recipe, {key} is missing.</source>
   <translation>配方中缺少 {key}。</translation>
  </message>
  <message>
   <source>In the recipe, {key} must be {kind}.</source>
   <translation>配方中 {key} 必须为 {kind}。</translation>
  </message>
  <message>
   <source>In the recipe, {key} is empty.</source>
   <translation>配方中 {key} 为空。</translation>
  </message>
  <message>
   <source>In the recipe, {key} must be a list of texts.</source>
   <translation>配方中 {key} 必须为文本列表。</translation>
  </message>
  <message>
   <source>In the recipe, {key} must have 1 to 15 ASCII characters, as NVS allows.</source>
   <translation>配方中 {key} 必须为 1 到 15 个 ASCII 字符（NVS 限制）。</translation>
  </message>
  <message>
   <source>In the recipe, {key} must be from {low} to {high}, not {value}.</source>
   <translation>配方中 {key} 必须在 {low} 到 {high} 之间，而不是 {value}。</translation>
  </message>
  <message>
   <source>In the recipe, {key} must be a number.</source>
   <translation>配方中 {key} 必须为数字。</translation>
  </message>
  <message>
   <source>In the recipe, {key} must be one of {choices}, not {value}.</source>
   <translation>配方中 {key} 必须是 {choices} 之一，而不是 {value}。</translation>
  </message>
  <message>
   <source>In the recipe, {key} must be written as [[{key}]] tables.</source>
   <translation>配方中 {key} 必须写成 [[{key}]] 表。</translation>
  </message>
  <message>
   <source>In the recipe, {key} is not known: is it misspelt?</source>
   <translation>配方中的 {key} 未知：是否拼写错误？</translation>
  </message>
  <message>
   <source>Say to whom: “user” or “organization” and its id in the cloud, like user 12.</source>
   <translation>请填写转给谁：“user”或“organization”加云端编号，例如 user 12。</translation>
  </message>
  <message>
   <source>The sealed token {owner} cannot be opened: the station's key is another one, or its file was changed.</source>
   <translation>无法打开密封的令牌 {owner}：本站的密钥不同，或文件被改动。</translation>
  </message>
  <message>
   <source>Shifts must be told by when they begin, like 06:00.</source>
   <translation>班次须以开始时间表示，例如 06:00。</translation>
  </message>
  <message>
   <source>Two shifts begin at the same time.</source>
   <translation>两个班次的开始时间相同。</translation>
  </message>
  <message>
   <source>This is not a Blynk label: its QR code must hold sqr_… and +organization. Scan the device's label.</source>
   <translation>这不是 Blynk 标签：二维码必须含有 sqr_… 和 +organization。请扫描设备的标签。</translation>
  </message>
  <message>
   <source>What is written into the settings must be text or whole numbers.</source>
   <translation>写入设置的必须是文本或整数。</translation>
  </message>
  <message>
   <source>This is no readable TOML: {error}.</source>
   <translation>不是可读的 TOML：{error}。</translation>
  </message>
  <message>
   <source>The bar code of “{text}” does not fit onto the label: give it more room in the layout.</source>
   <translation>“{text}”的条形码放不进标签：请在版式中留更多空间。</translation>
  </message>
  <message>
   <source>“{text}” cannot be written as a bar code: {error}.</source>
   <translation>“{text}”无法写成条形码：{error}。</translation>
  </message>
  <message>
   <source>There is no label layout “{name}”. Name one of {names}, or a .toml file.</source>
   <translation>没有标签版式“{name}”。请指定 {names} 之一，或 .toml 文件。</translation>
  </message>
  <message>
   <source>bar.width and bar.height must be at least {least:g} mm, {modules} modules.</source>
   <translation>bar.width 和 bar.height 至少为 {least:g} mm（{modules} 个模块）。</translation>
  </message>
  <message>
   <source>width and height must be from 0 to {most:g} mm.</source>
   <translation>width 和 height 必须在 0 到 {most:g} mm 之间。</translation>
  </message>
  <message>
   <source>the text {show} must have min_size from {least:g} to its size, and size up to {most:g}.</source>
   <translation>文本 {show} 的 min_size 必须从 {least:g} 到其 size，size 最大 {most:g}。</translation>
  </message>
  <message>
   <source>the text {show} is too low for even one line at its min_size.</source>
   <translation>文本 {show} 的高度连 min_size 的一行都放不下。</translation>
  </message>
  <message>
   <source>the text {show} must have both caption and caption_width or neither, and be wider than its caption.</source>
   <translation>文本 {show} 的 caption 和 caption_width 必须同时有或同时无，且宽度须大于其标题。</translation>
  </message>
  <message>
   <source>The label layout {file} cannot be read: {error}.</source>
   <translation>无法读取标签版式 {file}：{error}。</translation>
  </message>
  <message>
   <source>In the label layout {layout}, {error}</source>
   <translation>标签版式 {layout} 中：{error}</translation>
  </message>
  <message>
   <source>{key} is {value}, but scanners need at least {least} {unit}.</source>
   <translation>{key} 为 {value}，但扫描枪至少需要 {least} {unit}。</translation>
  </message>
  <message>
   <source>{element} does not lie within the label.</source>
   <translation>{element} 超出标签范围。</translation>
  </message>
  <message>
   <source>{other} lies over {one}.</source>
   <translation>{other} 盖住了 {one}。</translation>
  </message>
  <message>
   <source>In the leaflet {file}, {error}</source>
   <translation>说明单 {file} 中：{error}</translation>
  </message>
  <message>
   <source>The leaflet {file} cannot be read: {why}. It may hold {{product}} and {{serial}}.</source>
   <translation>无法读取说明单 {file}：{why}。其中可使用 {{product}} 和 {{serial}}。</translation>
  </message>
  <message>
   <source>The leaflet of {unit} in {language} failed its proof: {fault}. Nothing was saved.</source>
   <translation>{unit} 的说明单（{language}）校验失败：{fault}。未保存任何内容。</translation>
  </message>
  <message>
   <source>The leaflet in {language} is {more:.0f} mm too long for {size} paper: shorten it, or take larger paper.</source>
   <translation>说明单（{language}）比 {size} 纸长 {more:.0f} mm：请缩短，或使用更大的纸。</translation>
  </message>
  <message>
   <source>“{spec}” is no printer: give ipp://…, ipps://…, cups:QUEUE, or a folder.</source>
   <translation>“{spec}”不是打印机：请填写 ipp://…、ipps://…、cups:QUEUE 或文件夹。</translation>
  </message>
  <message>
   <source>The label {name} could not be saved in {folder}: {error}. Put that right, then print again.</source>
   <translation>标签 {name} 无法保存到 {folder}：{error}。请排除后重打。</translation>
  </message>
  <message>
   <source>The label {name} may not last: the disk of {folder} reports {error}. Look whether it is there.</source>
   <translation>标签 {name} 可能未保存：{folder} 所在磁盘报告 {error}。请查看是否存在。</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written: choose another one.</source>
   <translation>文件夹 {folder} 无法写入：请选择其他文件夹。</translation>
  </message>
  <message>
   <source>PDFs are saved in a folder.</source>
   <translation>PDF 保存在文件夹中。</translation>
  </message>
  <message>
   <source>“{spec}” names no CUPS queue: it must look like cups:LABELS.</source>
   <translation>“{spec}”不是 CUPS 队列：应写成 cups:LABELS 的形式。</translation>
  </message>
  <message>
   <source>It is ready, but does not know labels of this size: watch what comes out.</source>
   <translation>已就绪，但不认识此尺寸的标签：请留意打印结果。</translation>
  </message>
  <message>
   <source>It {problem}.</source>
   <translation>它报告：{problem}。</translation>
  </message>
  <message>
   <source>It is ready.</source>
   <translation>已就绪。</translation>
  </message>
  <message>
   <source>The printer {printer} {problem}. No label {name} came out: put that right, then print again.</source>
   <translation>打印机 {printer}：{problem}。标签 {name} 没有打出：请排除后重打。</translation>
  </message>
  <message>
   <source>The printer {printer} {problem}. Whether label {name} came out is not known: look at the printer.</source>
   <translation>打印机 {printer}：{problem}。不确定标签 {name} 是否打出：请查看打印机。</translation>
  </message>
  <message>
   <source>“{spec}” is no printer's address: it must look like ipp://192.168.1.50/ipp/print.</source>
   <translation>“{spec}”不是打印机地址：应写成 ipp://192.168.1.50/ipp/print 的形式。</translation>
  </message>
  <message>
   <source>A printer's address must not hold a user or a password; {host} does.</source>
   <translation>打印机地址不得包含用户名或密码；{host} 含有。</translation>
  </message>
  <message>
   <source>The label failed its proof at {dpi} dpi: {fault}. It was not printed.</source>
   <translation>标签在 {dpi} dpi 下校验失败：{fault}。未打印。</translation>
  </message>
  <message>
   <source>A text of {length} characters cannot be written as a QR code.</source>
   <translation>{length} 个字符的文本无法写成二维码。</translation>
  </message>
  <message>
   <source>The label's PDF cannot be read: {error}.</source>
   <translation>无法读取标签 PDF：{error}。</translation>
  </message>
  <message>
   <source>The label's PDF has {count} pages instead of one.</source>
   <translation>标签 PDF 有 {count} 页，应为一页。</translation>
  </message>
  <message>
   <source>The label's PDF has a page of {width:.0f} × {height:.0f} mm: larger than any label.</source>
   <translation>标签 PDF 页面为 {width:.0f} × {height:.0f} mm：大于任何标签。</translation>
  </message>
  <message>
   <source>There is no label stock “{name}”. Name one of {names}.</source>
   <translation>没有标签纸“{name}”。请指定 {names} 之一。</translation>
  </message>
  <message>
   <source>The label is {width:g} × {height:g} mm, and the stock has {stock_width:g} × {stock_height:g} mm only.</source>
   <translation>标签为 {width:g} × {height:g} mm，而标签纸只有 {stock_width:g} × {stock_height:g} mm。</translation>
  </message>
  <message>
   <source>The first place must be from 1 to {places}, and there must be a label.</source>
   <translation>起始位置必须为 1 到 {places}，且至少有一张标签。</translation>
  </message>
  <message>
   <source>The label of {unit} failed its proof on the sheet: {fault}. Nothing was saved.</source>
   <translation>{unit} 的标签在标签纸上校验失败：{fault}。未保存任何内容。</translation>
  </message>
  <message>
   <source>The test label could be taken for a real one. Nothing was printed.</source>
   <translation>测试标签可能被误认为真标签。未打印任何内容。</translation>
  </message>
  <message>
   <source>The {what} holds {char}, which the label's font lacks: write it in Latin, Greek or Cyrillic letters, or in Simplified Chinese.</source>
   <translation>{what} 含有标签字体所缺的 {char}：请用拉丁、希腊或西里尔字母，或简体中文书写。</translation>
  </message>
  <message>
   <source>{key} is not known: is it misspelt?</source>
   <translation>{key} 未知：是否拼写错误？</translation>
  </message>
  <message>
   <source>{key} must be a {kind}.</source>
   <translation>{key} 必须为 {kind}。</translation>
  </message>
  <message>
   <source>{key} must be one of {choices}.</source>
   <translation>{key} 必须是 {choices} 之一。</translation>
  </message>
  <message>
   <source>{key} must be a list of texts.</source>
   <translation>{key} 必须为文本列表。</translation>
  </message>
  <message>
   <source>{key} must be written as [[{key}]] tables.</source>
   <translation>{key} 必须写成 [[{key}]] 表。</translation>
  </message>
  <message>
   <source>{key} must be written as a [{key}] table.</source>
   <translation>{key} 必须写成 [{key}] 表。</translation>
  </message>
  <message>
   <source>{key} must be a text.</source>
   <translation>{key} 必须为文本。</translation>
  </message>
  <message>
   <source>{key} is missing.</source>
   <translation>缺少 {key}。</translation>
  </message>
  <message>
   <source>The bench's name must be 1 to 16 letters, digits, - or _.</source>
   <translation>工作台名称须为 1 到 16 个字母、数字、- 或 _。</translation>
  </message>
  <message>
   <source>{key} must be {kind}</source>
   <translation>{key} 必须为 {kind}</translation>
  </message>
  <message>
   <source>slot must be written as [[slot]] tables</source>
   <translation>slot 必须写成 [[slot]] 表</translation>
  </message>
  <message>
   <source>slot.{key} is missing</source>
   <translation>缺少 slot.{key}</translation>
  </message>
  <message>
   <source>slot.{key} is not known</source>
   <translation>slot.{key} 未知</translation>
  </message>
  <message>
   <source>The cloud {url} has no client id or no client secret here: run `station cloud set`.</source>
   <translation>云端 {url} 在此没有客户端 ID 或密钥：请运行 `station cloud set`。</translation>
  </message>
  <message>
   <source>The settings {file} cannot be read: {error}.</source>
   <translation>无法读取设置 {file}：{error}。</translation>
  </message>
  <message>
   <source>two slots have the same name</source>
   <translation>两个工位同名</translation>
  </message>
  <message>
   <source>two slots have the same port</source>
   <translation>两个工位使用同一端口</translation>
  </message>
  <message>
   <source>The settings {file} are wrong: {why}. Mend them.</source>
   <translation>设置 {file} 有误：{why}。请修正。</translation>
  </message>
  <message>
   <source>The settings in {home} cannot be written: {error}.</source>
   <translation>无法写入 {home} 中的设置：{error}。</translation>
  </message>
  <message>
   <source>{key} is not known</source>
   <translation>{key} 未知</translation>
  </message>
  <message>
   <source>{key} must be from {low} to {high}</source>
   <translation>{key} 必须在 {low} 到 {high} 之间</translation>
  </message>
  <message>
   <source>The tokens of template {template} in the shift of {shift} do not add up: {issued} were issued, and {found} are accounted for.</source>
   <translation>模板 {template} 在班次 {shift} 的令牌数不符：发出 {issued}，核对 {found}。</translation>
  </message>
  <message>
   <source>The audit log is broken: the number of its rows is missing.</source>
   <translation>审计日志已损坏：缺少其行数。</translation>
  </message>
  <message>
   <source>The audit log is broken: its end is missing after row {row}.</source>
   <translation>审计日志已损坏：第 {row} 行之后缺失。</translation>
  </message>
  <message>
   <source>The audit log is broken: row {row} is missing.</source>
   <translation>审计日志已损坏：缺少第 {row} 行。</translation>
  </message>
  <message>
   <source>The audit log is broken: row {row} was changed.</source>
   <translation>审计日志已损坏：第 {row} 行被改动。</translation>
  </message>
  <message>
   <source>The audit log is broken: row {row} is not the one that the anchor names.</source>
   <translation>审计日志已损坏：第 {row} 行与锚点不符。</translation>
  </message>
  <message>
   <source>The backup {file} cannot be written: {error}.</source>
   <translation>无法写入备份 {file}：{error}。</translation>
  </message>
  <message>
   <source>This holds characters that are none. Scan or type it again.</source>
   <translation>其中含有无效字符。请重新扫描或输入。</translation>
  </message>
  <message>
   <source>The station's file {file} cannot be used ({error}). Call the supervisor.</source>
   <translation>本站文件 {file} 无法使用（{error}）。请叫主管。</translation>
  </message>
  <message>
   <source>The station's file {file} is damaged. Stop this bench and restore a copy from the folder backups.</source>
   <translation>本站文件 {file} 已损坏。请停止本工作台，并从 backups 文件夹恢复备份。</translation>
  </message>
  <message>
   <source>The disk is full: nothing was saved in {file}. Free some space, then go on.</source>
   <translation>磁盘已满：{file} 未保存。请腾出空间后继续。</translation>
  </message>
  <message>
   <source>Another program holds the station's file {file}. Close it, then go on.</source>
   <translation>另一程序占用本站文件 {file}。请关闭后继续。</translation>
  </message>
  <message>
   <source>The station's file {file} is read-only. Make it writable, then go on.</source>
   <translation>本站文件 {file} 为只读。请设为可写后继续。</translation>
  </message>
  <message>
   <source>The station's file {file} cannot be opened. Check the folder and its permissions.</source>
   <translation>无法打开本站文件 {file}。请检查文件夹和权限。</translation>
  </message>
  <message>
   <source>The disk fails at the station's file {file}. Stop this bench and check the disk.</source>
   <translation>读写本站文件 {file} 时磁盘出错。请停止本工作台并检查磁盘。</translation>
  </message>
  <message>
   <source>Say why: it goes into the journal.</source>
   <translation>请说明原因：将记入日志。</translation>
  </message>
  <message>
   <source>There is no batch {batch}. `station tokens errands` lists the open ones.</source>
   <translation>没有批次 {batch}。`station tokens errands` 列出未完成的批次。</translation>
  </message>
  <message>
   <source>The token {qr_token} has an open errand already ({kind}). Resume it, or give it up first.</source>
   <translation>令牌 {qr_token} 已有未完成的任务（{kind}）。请先继续或放弃它。</translation>
  </message>
  <message>
   <source>The token {qr_token} is that of {unit}, which is {state}. Scrap the unit first.</source>
   <translation>令牌 {qr_token} 属于 {unit}，其状态为{state}。请先报废该单元。</translation>
  </message>
  <message>
   <source>No token is chosen.</source>
   <translation>未选择令牌。</translation>
  </message>
  <message>
   <source>The errands of the batch {batch} are not those that were asked for.</source>
   <translation>批次 {batch} 的任务与所请求的不符。</translation>
  </message>
  <message>
   <source>What became of the errand for {qr_token} is not what the audit log says.</source>
   <translation>{qr_token} 的任务结果与审计日志不符。</translation>
  </message>
  <message>
   <source>There is no unit of the batch {batch}.</source>
   <translation>批次 {batch} 没有单元。</translation>
  </message>
  <message>
   <source>There is no inspection {id}.</source>
   <translation>没有检验 {id}。</translation>
  </message>
  <message>
   <source>This finding has no photo.</source>
   <translation>此结果没有照片。</translation>
  </message>
  <message>
   <source>The checklist of {unit} has no step {number}.</source>
   <translation>{unit} 的检验清单没有第 {number} 步。</translation>
  </message>
  <message>
   <source>“{step}” needs a photo: choose its file first.</source>
   <translation>“{step}”需要照片：请先选择照片文件。</translation>
  </message>
  <message>
   <source>The inspection of {unit} has ended. Begin another.</source>
   <translation>{unit} 的检验已结束。请重新开始一次。</translation>
  </message>
  <message>
   <source>The recipe {recipe} of {unit} has no checks.</source>
   <translation>{unit} 的配方 {recipe} 没有 check。</translation>
  </message>
  <message>
   <source>{unit} is {state}: only a closed unit is inspected.</source>
   <translation>{unit} 的状态为{state}：只有已完成的单元才能检验。</translation>
  </message>
  <message>
   <source>No step of {unit} has failed: do the steps that are left.</source>
   <translation>{unit} 没有不合格的步骤：请完成剩余步骤。</translation>
  </message>
  <message>
   <source>The inspection of {unit} is damaged. Stop this bench and restore a copy from the folder backups.</source>
   <translation>{unit} 的检验记录已损坏。请停止本工作台，并从 backups 文件夹恢复备份。</translation>
  </message>
  <message>
   <source>The station's file {file} is damaged. Restore a copy from the folder backups.</source>
   <translation>本站文件 {file} 已损坏。请从 backups 文件夹恢复备份。</translation>
  </message>
  <message>
   <source>The table {table} names something that is not there.</source>
   <translation>表 {table} 引用了不存在的内容。</translation>
  </message>
  <message>
   <source>The {type} {name} of the station's file was changed.</source>
   <translation>本站文件的 {type} {name} 被改动。</translation>
  </message>
  <message>
   <source>The unit {found} holds a token that another unit holds too.</source>
   <translation>单元 {found} 的令牌也被另一单元持有。</translation>
  </message>
  <message>
   <source>The unit {found} has the MAC of another open or closed unit.</source>
   <translation>单元 {found} 的 MAC 与另一进行中或已完成的单元相同。</translation>
  </message>
  <message>
   <source>The unit {found} has two label copies that may be in use.</source>
   <translation>单元 {found} 有两份可能在用的标签。</translation>
  </message>
  <message>
   <source>The unit {found} has a label though its device was never verified.</source>
   <translation>单元 {found} 有标签，但设备从未验证。</translation>
  </message>
  <message>
   <source>The unit {found} is closed without a label that came out.</source>
   <translation>单元 {found} 已完成，但没有打出标签。</translation>
  </message>
  <message>
   <source>The unit {found} is closed, and the cloud will never hear of it.</source>
   <translation>单元 {found} 已完成，但云端永远不会知道。</translation>
  </message>
  <message>
   <source>The unit {found} gave its token back though its device may hold it.</source>
   <translation>单元 {found} 归还了令牌，但设备可能仍持有。</translation>
  </message>
  <message>
   <source>The unit {found} stands in another state than its last audit row says.</source>
   <translation>单元 {found} 的状态与最后一条审计记录不符。</translation>
  </message>
  <message>
   <source>The audit log names the unit {found}, which is not in the journal.</source>
   <translation>审计日志提到单元 {found}，但日志中没有。</translation>
  </message>
  <message>
   <source>The token {found} is marked as taken, or as free, against the units.</source>
   <translation>令牌 {found} 的占用标记与单元不符。</translation>
  </message>
  <message>
   <source>The token {found} is on paper, or was lost, other than the audit log says.</source>
   <translation>令牌 {found} 的纸质标签或丢失情况与审计日志不符。</translation>
  </message>
  <message>
   <source>The token {found} is on paper, and a unit holds it.</source>
   <translation>令牌 {found} 已打印在纸上，又被单元持有。</translation>
  </message>
  <message>
   <source>The unit {found} holds a token whose metadata name the MAC of another device.</source>
   <translation>单元 {found} 的令牌元数据写的是另一设备的 MAC。</translation>
  </message>
  <message>
   <source>The token {found} is marked as meant for another device than its metadata name.</source>
   <translation>令牌 {found} 标记的设备与其元数据不符。</translation>
  </message>
  <message>
   <source>The unit {found} is not what its reservation says.</source>
   <translation>单元 {found} 与其预留记录不符。</translation>
  </message>
  <message>
   <source>The unit {found} came back or was scrapped, and a label of it counts as good.</source>
   <translation>单元 {found} 已退回或报废，但其标签仍算有效。</translation>
  </message>
  <message>
   <source>The unit {found} was returned, and nobody took it back.</source>
   <translation>单元 {found} 显示已退回，但无人接收。</translation>
  </message>
  <message>
   <source>The return of {found} stands where its unit does not.</source>
   <translation>{found} 的退货进度与单元不符。</translation>
  </message>
  <message>
   <source>The return of {found} is not what its history tells.</source>
   <translation>{found} 的退货与其历史记录不符。</translation>
  </message>
  <message>
   <source>A return of the unit {found} is missing.</source>
   <translation>单元 {found} 缺少一条退货记录。</translation>
  </message>
  <message>
   <source>The unit {found} follows a returned unit of another device.</source>
   <translation>单元 {found} 接替的是另一设备的退回单元。</translation>
  </message>
  <message>
   <source>The unit {found} is missing from the index that finds it.</source>
   <translation>单元 {found} 未列入查找索引。</translation>
  </message>
  <message>
   <source>The unit {found} has an inspection that its history does not tell.</source>
   <translation>单元 {found} 有一次检验未记入其历史。</translation>
  </message>
  <message>
   <source>The unit {found} has a finding that its history does not tell.</source>
   <translation>单元 {found} 有一项结果未记入其历史。</translation>
  </message>
  <message>
   <source>A finding of the unit {found} is missing.</source>
   <translation>单元 {found} 缺少一项结果。</translation>
  </message>
  <message>
   <source>The unit {found} has more or fewer label copies than were printed.</source>
   <translation>单元 {found} 的标签份数与打印数不符。</translation>
  </message>
  <message>
   <source>The unit {found} has a label copy that its history tells otherwise.</source>
   <translation>单元 {found} 有一份标签与其历史记录不符。</translation>
  </message>
  <message>
   <source>A batch's name must be at most {most} printable characters.</source>
   <translation>批次名最多 {most} 个可打印字符。</translation>
  </message>
  <message>
   <source>The token {qr_token} names the serial number {serial}, which {unit} ({mac}) has already. Have the token deleted in the cloud, then sync.</source>
   <translation>令牌 {qr_token} 的序列号 {serial} 已被 {unit}（{mac}）使用。请在云端删除该令牌，再同步。</translation>
  </message>
  <message>
   <source>Scrapping {unit} needs a reason.</source>
   <translation>报废 {unit} 需要填写原因。</translation>
  </message>
  <message>
   <source>{unit} is closed: the returns desk scraps it.</source>
   <translation>{unit} 已完成：由退货台报废。</translation>
  </message>
  <message>
   <source>{unit} is {state}: only a closed unit can be taken back.</source>
   <translation>{unit} 的状态为{state}：只有已完成的单元才能退货。</translation>
  </message>
  <message>
   <source>Setting {unit} aside needs a reason.</source>
   <translation>搁置 {unit} 需要填写原因。</translation>
  </message>
  <message>
   <source>The unit {unit} is {before}: it cannot become {after}.</source>
   <translation>单元 {unit} 的状态为{before}：不能变为{after}。</translation>
  </message>
  <message>
   <source>The unit {unit} was changed meanwhile. Look at it again.</source>
   <translation>单元 {unit} 期间已变化。请重新查看。</translation>
  </message>
  <message>
   <source>The device {mac} got a token before a copy of the station's file was restored, and may have a label. Destroy both.</source>
   <translation>设备 {mac} 在恢复备份之前已获得令牌，可能有标签。请销毁两者。</translation>
  </message>
  <message>
   <source>The device {mac} is being scrapped as {unit}. Finish that at the returns desk first.</source>
   <translation>设备 {mac} 正作为 {unit} 报废。请先在退货台完成。</translation>
  </message>
  <message>
   <source>The device {mac} already belongs to a unit.</source>
   <translation>设备 {mac} 已属于某个单元。</translation>
  </message>
  <message>
   <source>No free token is left for {recipe}. Create tokens in the cloud, then sync.</source>
   <translation>{recipe} 没有空闲令牌了。请在云端创建令牌，再同步。</translation>
  </message>
  <message>
   <source>No token of {recipe} names the {what} {wanted}. Is it the right device? Else create a token for it, and sync.</source>
   <translation>{recipe} 没有令牌对应 {what} {wanted}。设备对吗？否则请为其创建令牌并同步。</translation>
  </message>
  <message>
   <source>The token {qr_token} is not free any more. Take another.</source>
   <translation>令牌 {qr_token} 已不再空闲。请换一个。</translation>
  </message>
  <message>
   <source>No free token is left for {recipe} that {mac} may have: the metadata of the other {count} name other devices. Create tokens in the cloud, then sync.</source>
   <translation>{recipe} 没有 {mac} 可用的空闲令牌：其余 {count} 个的元数据指向其他设备。请在云端创建令牌，再同步。</translation>
  </message>
  <message>
   <source>{count} tokens of {recipe} name the {what} {wanted}: {tokens}. Have one of them deleted in the cloud, then sync.</source>
   <translation>{recipe} 有 {count} 个令牌对应 {what} {wanted}：{tokens}。请在云端删除其一，再同步。</translation>
  </message>
  <message>
   <source>The token of {wanted} is meant for {meant}, this device is {mac}. Take the right device.</source>
   <translation>{wanted} 的令牌属于 {meant}，而此设备是 {mac}。请换用正确的设备。</translation>
  </message>
  <message>
   <source>The token that names the {what} {wanted} is one of {template}, but this slot makes {recipe}.</source>
   <translation>对应 {what} {wanted} 的令牌属于 {template}，而此工位生产 {recipe}。</translation>
  </message>
  <message>
   <source>The token that names the {what} {wanted} is used by {unit} ({mac}, {state}). Take that device, or create another token.</source>
   <translation>对应 {what} {wanted} 的令牌已被 {unit} 使用（{mac}，{state}）。请换用该设备，或另建令牌。</translation>
  </message>
  <message>
   <source>The token that names the {what} {wanted} was used before a copy of the station's file was restored. Create another token.</source>
   <translation>对应 {what} {wanted} 的令牌在恢复备份前已被使用。请另建令牌。</translation>
  </message>
  <message>
   <source>The token that names the {what} {wanted} was claimed in the cloud by organization {org}. Have it disclaimed there, then sync.</source>
   <translation>对应 {what} {wanted} 的令牌已在云端被组织 {org} 认领。请在那里解除认领，再同步。</translation>
  </message>
  <message>
   <source>The cloud does not list the token {qr_token}, which names the {what} {wanted}. Sync, then try again.</source>
   <translation>云端未列出令牌 {qr_token}（对应 {what} {wanted}）。请同步后重试。</translation>
  </message>
  <message>
   <source>A device has connected already with the token that names the {what} {wanted}. Have that device removed in the cloud, then sync.</source>
   <translation>已有设备用对应 {what} {wanted} 的令牌连接。请在云端移除该设备，再同步。</translation>
  </message>
  <message>
   <source>There is no sheet {number} of labels here.</source>
   <translation>此处没有标签纸 {number}。</translation>
  </message>
  <message>
   <source>Only {found} tokens of this template are free. Take fewer.</source>
   <translation>此模板只有 {found} 个空闲令牌。请减少数量。</translation>
  </message>
  <message>
   <source>The token {qr_token} is not free: it is in a unit, claimed, deleted, or on paper already. Leave it out.</source>
   <translation>令牌 {qr_token} 不空闲：已在单元中、被认领、删除，或已打印在纸上。请排除它。</translation>
  </message>
  <message>
   <source>There are people here already. A supervisor adds others.</source>
   <translation>此处已有人员。其他人由主管添加。</translation>
  </message>
  <message>
   <source>Nobody here is called {name}.</source>
   <translation>此处没有名为 {name} 的人。</translation>
  </message>
  <message>
   <source>There is no supervisor yet. Make the first one.</source>
   <translation>还没有主管。请创建第一位。</translation>
  </message>
  <message>
   <source>There are no people here yet. `station people sign-in on` makes the first supervisor.</source>
   <translation>此处还没有人员。`station people sign-in on` 可创建第一位主管。</translation>
  </message>
  <message>
   <source>Sign-in was switched, and the audit log does not say so.</source>
   <translation>登录要求被更改，但审计日志没有记录。</translation>
  </message>
  <message>
   <source>Row {row} of the audit log is impossible: {problem}.</source>
   <translation>审计日志第 {row} 行不可能成立：{problem}。</translation>
  </message>
  <message>
   <source>{name} is not what the audit log says of them.</source>
   <translation>{name} 与审计日志的记录不符。</translation>
  </message>
  <message>
   <source>{name} is no supervisor: a supervisor must sign.</source>
   <translation>{name} 不是主管：必须由主管签名。</translation>
  </message>
  <message>
   <source>Sign in first: only {roles} may {act}.</source>
   <translation>请先登录：只有{roles}可以{act}。</translation>
  </message>
  <message>
   <source>{name} may not {act}: only {roles} may.</source>
   <translation>{name} 无权{act}：只有{roles}可以。</translation>
  </message>
  <message>
   <source>A supervisor must sign now, by badge or PIN, to {act}.</source>
   <translation>须由主管现在用工牌或 PIN 签名，才能{act}。</translation>
  </message>
  <message>
   <source>Two different supervisors must sign now, by badge or PIN, to {act}.</source>
   <translation>须由两名不同的主管现在用工牌或 PIN 签名，才能{act}。</translation>
  </message>
  <message>
   <source>Nobody permitted this just now, or it was done already. Ask again to {act}.</source>
   <translation>刚才无人授权，或已执行。请重新请求{act}。</translation>
  </message>
  <message>
   <source>{name} cannot sign any more: a supervisor must sign.</source>
   <translation>{name} 不能再签名：必须由主管签名。</translation>
  </message>
  <message>
   <source>A signature is too old, or was used already. Sign again.</source>
   <translation>签名已过期或已使用。请重新签名。</translation>
  </message>
  <message>
   <source>This badge is not known.</source>
   <translation>不认识此工牌。</translation>
  </message>
  <message>
   <source>The name or the PIN is wrong.</source>
   <translation>姓名或 PIN 错误。</translation>
  </message>
  <message>
   <source>There is no return {id}. `station returns list` lists the open ones.</source>
   <translation>没有退货 {id}。`station returns list` 列出未完成的退货。</translation>
  </message>
  <message>
   <source>{unit} cannot be scrapped here. Look at it again.</source>
   <translation>{unit} 不能在此报废。请重新查看。</translation>
  </message>
  <message>
   <source>What was begun with {unit} must be carried on: it cannot be undone.</source>
   <translation>对 {unit} 已开始的操作必须继续：不可撤销。</translation>
  </message>
  <message>
   <source>The return of {unit} went on meanwhile. Look at it again.</source>
   <translation>{unit} 的退货期间已有进展。请重新查看。</translation>
  </message>
  <message>
   <source>{unit} is being taken back already. Go on with that.</source>
   <translation>{unit} 已在退货处理中。请继续。</translation>
  </message>
  <message>
   <source>Nobody here is called {name}. `station people list` names everyone.</source>
   <translation>此处没有名为 {name} 的人。`station people list` 列出所有人。</translation>
  </message>
  <message>
   <source>{name} is here already. Give another name.</source>
   <translation>{name} 已存在。请换一个名字。</translation>
  </message>
  <message>
   <source>{name} is the last supervisor. Make another one first.</source>
   <translation>{name} 是最后一位主管。请先添加另一位。</translation>
  </message>
  <message>
   <source>{name} needs a PIN or a badge.</source>
   <translation>{name} 需要 PIN 或工牌。</translation>
  </message>
  <message>
   <source>This badge is another person's. Take another badge.</source>
   <translation>此工牌属于他人。请换一张。</translation>
  </message>
  <message>
   <source>The people's table of the station's file is damaged. Restore a copy.</source>
   <translation>本站文件的人员表已损坏。请恢复备份。</translation>
  </message>
  <message>
   <source>{file} comes from another version of Token Station. Look at it with that one.</source>
   <translation>{file} 来自另一版本的 Token Station。请用该版本查看。</translation>
  </message>
  <message>
   <source>The station's file {file} comes from a newer Token Station. Start that version.</source>
   <translation>本站文件 {file} 来自更新的 Token Station。请启动该版本。</translation>
  </message>
  <message>
   <source>There is no file {file}.</source>
   <translation>没有文件 {file}。</translation>
  </message>
  <message>
   <source>The folder {home} cannot be written: {error}.</source>
   <translation>无法写入文件夹 {home}：{error}。</translation>
  </message>
  <message>
   <source>Another Token Station works in {home}. Close it, or give this one --home.</source>
   <translation>另一个 Token Station 正在使用 {home}。请关闭它，或为本程序指定其他 --home。</translation>
  </message>
  <message>
   <source>The station's file {file} is gone or empty, but its key is here. Restore a copy from the folder backups.</source>
   <translation>本站文件 {file} 丢失或为空，但密钥仍在。请从 backups 文件夹恢复备份。</translation>
  </message>
  <message>
   <source>The sealing key is not the one that {file} was sealed with. Restore the key.</source>
   <translation>密封密钥与密封 {file} 所用的不同。请恢复密钥。</translation>
  </message>
  <message>
   <source>The cloud gives {qr_token} another AuthToken than the one that a device already holds. Stop, and ask the cloud's support.</source>
   <translation>云端给 {qr_token} 的 AuthToken 与设备已持有的不同。请停止并咨询云端支持。</translation>
  </message>
  <message>
   <source>The recipe's template “{template}” is not in the cloud. Check product.template.</source>
   <translation>配方的模板“{template}”不在云端。请检查 product.template。</translation>
  </message>
  <message>
   <source>Several templates are called “{template}”: name its TMPL… id in the recipe.</source>
   <translation>有多个模板名为“{template}”：请在配方中填写其 TMPL… ID。</translation>
  </message>
  <message>
   <source>The token {qr_token} is not known here.</source>
   <translation>此处不认识令牌 {qr_token}。</translation>
  </message>
  <message>
   <source>The cloud gives {qr_token} an AuthToken that it also gives another QR token. Stop, and ask the cloud's support.</source>
   <translation>云端给 {qr_token} 的 AuthToken 与另一 QR 令牌相同。请停止并咨询云端支持。</translation>
  </message>
  <message>
   <source>The token {qr_token} is not known here. Sync, then try again.</source>
   <translation>此处不认识令牌 {qr_token}。请同步后重试。</translation>
  </message>
  <message>
   <source>The token {qr_token} is in {unit}, the device {mac}: it cannot be meant for another device.</source>
   <translation>令牌 {qr_token} 在 {unit}（设备 {mac}）中：不能属于另一设备。</translation>
  </message>
  <message>
   <source>A token comes twice. Nothing was taken in: the source is wrong.</source>
   <translation>有令牌重复出现。未收录任何内容：来源有误。</translation>
  </message>
  <message>
   <source>The AuthToken of {qr_token} is known here as that of {other}. Nothing was taken in: one of the two sources is wrong.</source>
   <translation>{qr_token} 的 AuthToken 在此属于 {other}。未收录任何内容：两个来源之一有误。</translation>
  </message>
  <message>
   <source>The token {qr_token} is known here with another AuthToken. Nothing was taken in: one of the two sources is wrong.</source>
   <translation>令牌 {qr_token} 在此的 AuthToken 不同。未收录任何内容：两个来源之一有误。</translation>
  </message>
  <message>
   <source>A token is chosen twice: choose each once.</source>
   <translation>有令牌被选中两次：每个只选一次。</translation>
  </message>
  <message>
   <source>The unit {unit} is not in the journal.</source>
   <translation>日志中没有单元 {unit}。</translation>
  </message>
  <message>
   <source>The journal's entry of {unit} is damaged. Stop this bench and restore a copy from the folder backups.</source>
   <translation>{unit} 的日志记录已损坏。请停止本工作台，并从 backups 文件夹恢复备份。</translation>
  </message>
  <message>
   <source>The sealing key of {home} is not there: it is not in the file sealing.key, and this system's keyring does not have it. Restore the key.</source>
   <translation>{home} 的密封密钥不在：文件 sealing.key 中没有，本系统的密钥环中也没有。请恢复该密钥。</translation>
  </message>
  <message>
   <source>The sealing key of {home} is damaged. Restore it from a backup.</source>
   <translation>{home} 的密封密钥已损坏。请从备份恢复。</translation>
  </message>
  <message>
   <source>The secret {name} of {home} cannot be read ({kind}).</source>
   <translation>无法读取 {home} 的密钥 {name}（{kind}）。</translation>
  </message>
  <message>
   <source>The secret {name} of {home} cannot be kept ({kind}).</source>
   <translation>无法保存 {home} 的密钥 {name}（{kind}）。</translation>
  </message>
  <message>
   <source>Too many wrong tries. Try again in {seconds} s.</source>
   <translation>错误次数过多。请在 {seconds} 秒后重试。</translation>
  </message>
  <message>
   <source>Nothing here is known by what was scanned.</source>
   <translation>此处没有与扫描内容对应的记录。</translation>
  </message>
  <message>
   <source>Wait: the box is being checked.</source>
   <translation>请稍候：正在检查此箱。</translation>
  </message>
  <message>
   <source>Scan the unit that comes out of the box once more, then take it out.</source>
   <translation>请再次扫描要从箱中取出的单元，然后将其取出。</translation>
  </message>
  <message>
   <source>{unit} is in the box already.</source>
   <translation>{unit} 已经在箱中。</translation>
  </message>
  <message>
   <source>Wait: the tray is being disclaimed.</source>
   <translation>请稍候：正在解除托盘的认领。</translation>
  </message>
  <message>
   <source>{unit} is in the tray already.</source>
   <translation>{unit} 已经在托盘中。</translation>
  </message>
  <message>
   <source>Wait: {unit} is being disclaimed.</source>
   <translation>请稍候：正在解除 {unit} 的认领。</translation>
  </message>
  <message>
   <source>No slot is set yet: say which socket makes which product.</source>
   <translation>还没有工位：请指明哪个插口生产哪个产品。</translation>
  </message>
  <message>
   <source>The two PINs differ.</source>
   <translation>两次 PIN 不一致。</translation>
  </message>
  <message>
   <source>Give a PIN, or scan a badge.</source>
   <translation>请输入 PIN，或扫描工牌。</translation>
  </message>
  <message>
   <source>Enter the client id: the Console shows it with the client.</source>
   <translation>请输入客户端 ID：Console 中可查看。</translation>
  </message>
  <message>
   <source>Enter the client secret: the Console shows it once, when the client is made.</source>
   <translation>请输入客户端密钥：Console 仅在创建客户端时显示一次。</translation>
  </message>
  <message>
   <source>Give the slot a name.</source>
   <translation>请为工位命名。</translation>
  </message>
  <message>
   <source>There is a slot {slot} already. Give another name.</source>
   <translation>已有工位 {slot}。请换一个名字。</translation>
  </message>
  <message>
   <source>Say which socket it is: plug a board in, or enter it.</source>
   <translation>请指明插口：插入开发板，或手动输入。</translation>
  </message>
  <message>
   <source>Slot {slot} has this socket already. Take another one.</source>
   <translation>工位 {slot} 已使用此插口。请换一个。</translation>
  </message>
  <message>
   <source>No unit holds this token.</source>
   <translation>没有单元持有此令牌。</translation>
  </message>
  <message>
   <source>At most {most:,} tokens at a time: {count:,} are chosen.</source>
   <translation>一次最多 {most:,} 个令牌：已选 {count:,} 个。</translation>
  </message>
  <message>
   <source>Choose the template of these tokens.</source>
   <translation>请选择这些令牌的模板。</translation>
  </message>
  <message>
   <source>Give the new template its name and its number, as the Console shows them.</source>
   <translation>请按 Console 显示填写新模板的名称和编号。</translation>
  </message>
 </context>
 <context>
  <name>facts</name>
  <message>
   <source>In the cloud</source>
   <translation>云端状态</translation>
  </message>
  <message>
   <source>has never connected</source>
   <translation>从未连接</translation>
  </message>
  <message>
   <source>not claimed, when it was asked last</source>
   <translation>未认领（上次查询时）</translation>
  </message>
  <message>
   <source>QR token</source>
   <translation>QR 令牌</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>模板</translation>
  </message>
  <message>
   <source>Created in</source>
   <translation>创建于</translation>
  </message>
  <message>
   <source>claimed by user {owner} of {org}</source>
   <translation>已被 {org} 的用户 {owner} 认领</translation>
  </message>
  <message>
   <source>claimed by {org}</source>
   <translation>已被 {org} 认领</translation>
  </message>
  <message>
   <source>online</source>
   <translation>在线</translation>
  </message>
  <message>
   <source>offline</source>
   <translation>离线</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <source>reserved</source>
   <translation>已预留</translation>
  </message>
  <message>
   <source>being written</source>
   <translation>正在写入</translation>
  </message>
  <message>
   <source>verified</source>
   <translation>已验证</translation>
  </message>
  <message>
   <source>label at the printer</source>
   <translation>标签在打印机</translation>
  </message>
  <message>
   <source>label printed</source>
   <translation>标签已打印</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>suspect</source>
   <translation>存疑</translation>
  </message>
  <message>
   <source>scrapped</source>
   <translation>已报废</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>已退回</translation>
  </message>
  <message>
   <source>organization {number}</source>
   <translation>组织 {number}</translation>
  </message>
  <message>
   <source>{unit}: {state}</source>
   <translation>{unit}：{state}</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>单元</translation>
  </message>
  <message>
   <source>MAC address</source>
   <translation>MAC 地址</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>序列号</translation>
  </message>
  <message>
   <source>gone, when it was asked last</source>
   <translation>已不存在（上次查询时）</translation>
  </message>
  <message>
   <source>claimed by {org}, when it was asked last</source>
   <translation>已被 {org} 认领（上次查询时）</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>已不存在</translation>
  </message>
  <message>
   <source>not claimed</source>
   <translation>未认领</translation>
  </message>
  <message>
   <source>{name} ({number})</source>
   <translation>{name}（{number}）</translation>
  </message>
  <message>
   <source>none; its label is on a sheet</source>
   <translation>无；其标签在标签纸上</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
 </context>
 <context>
  <name>find</name>
  <message>
   <source>It belongs to this AuthToken</source>
   <translation>属于此 AuthToken</translation>
  </message>
  <message>
   <source>QR token</source>
   <translation>QR 令牌</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>单元</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>序列号</translation>
  </message>
  <message>
   <source>MAC address</source>
   <translation>MAC 地址</translation>
  </message>
  <message>
   <source>Order or batch</source>
   <translation>订单或批次</translation>
  </message>
  <message>
   <source>Customer</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>{name} ({role})</source>
   <translation>{name}（{role}）</translation>
  </message>
  <message>
   <source>being printed</source>
   <translation>打印中</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>已打印</translation>
  </message>
  <message>
   <source>did not come out</source>
   <translation>没有打出</translation>
  </message>
  <message>
   <source>not known whether it came out</source>
   <translation>不确定是否打出</translation>
  </message>
  <message>
   <source>void</source>
   <translation>作废</translation>
  </message>
  <message>
   <source>done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>given up</source>
   <translation>已放弃</translation>
  </message>
 </context>
 <context>
  <name>inspect</name>
  <message>
   <source>Pass</source>
   <translation>合格</translation>
  </message>
  <message>
   <source>Fail</source>
   <translation>不合格</translation>
  </message>
  <message>
   <source>It has never connected.</source>
   <translation>从未连接。</translation>
  </message>
  <message>
   <source>Claimed</source>
   <translation>已认领</translation>
  </message>
  <message>
   <source>Passed</source>
   <translation>合格</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>不合格</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>进行中</translation>
  </message>
  <message>
   <source>with a photo</source>
   <translation>含照片</translation>
  </message>
  <message>
   <source>Not inspected</source>
   <translation>未检验</translation>
  </message>
  <message>
   <source>Needs no inspection</source>
   <translation>无需检验</translation>
  </message>
  <message>
   <source>Inspection: {outcome}</source>
   <translation>检验：{outcome}</translation>
  </message>
  <message>
   <source>The cloud was not reached</source>
   <translation>无法连接云端</translation>
  </message>
  <message>
   <source>Not in the cloud</source>
   <translation>不在云端</translation>
  </message>
  <message>
   <source>It has connected.</source>
   <translation>曾连接。</translation>
  </message>
  <message>
   <source>Unclaimed</source>
   <translation>未认领</translation>
  </message>
  <message>
   <source>User {owner} of {org}. {seen}</source>
   <translation>{org} 的用户 {owner}。{seen}</translation>
  </message>
  <message>
   <source>To be sent</source>
   <translation>待发送</translation>
  </message>
  <message>
   <source>Sent, not read back yet</source>
   <translation>已发送，尚未确认</translation>
  </message>
  <message>
   <source>Not disclaimed</source>
   <translation>未解除认领</translation>
  </message>
  <message>
   <source>{low} to {high} {unit}</source>
   <translation>{low} 到 {high} {unit}</translation>
  </message>
  <message>
   <source>It is online.</source>
   <translation>在线。</translation>
  </message>
  <message>
   <source>It is offline.</source>
   <translation>离线。</translation>
  </message>
  <message>
   <source>at least {low} {unit}</source>
   <translation>至少 {low} {unit}</translation>
  </message>
  <message>
   <source>at most {high} {unit}</source>
   <translation>最多 {high} {unit}</translation>
  </message>
  <message>
   <source>any value {unit}</source>
   <translation>任意值 {unit}</translation>
  </message>
  <message>
   <source>{value} {unit}</source>
   <translation>{value} {unit}</translation>
  </message>
 </context>
 <context>
  <name>keys</name>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>键盘快捷键</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
 </context>
 <context>
  <name>paper</name>
  <message>
   <source>page {number}</source>
   <translation>第 {number} 页</translation>
  </message>
  <message>
   <source>time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>who</source>
   <translation>人员</translation>
  </message>
  <message>
   <source>why</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>{unit} · all times in UTC · this sheet is no label</source>
   <translation>{unit} · 所有时间均为 UTC · 本页不是标签</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>时间线</translation>
  </message>
  <message>
   <source>Label copies</source>
   <translation>标签份数</translation>
  </message>
  <message>
   <source>Inspections</source>
   <translation>检验</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>退货</translation>
  </message>
  <message>
   <source>what</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>took</source>
   <translation>用时</translation>
  </message>
  <message>
   <source>copy</source>
   <translation>份</translation>
  </message>
  <message>
   <source>state</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>why it was printed</source>
   <translation>打印原因</translation>
  </message>
  <message>
   <source>printer's reference</source>
   <translation>打印机参考号</translation>
  </message>
  <message>
   <source>step</source>
   <translation>步骤</translation>
  </message>
  <message>
   <source>result</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>limits</source>
   <translation>限值</translation>
  </message>
  <message>
   <source>note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>begun</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>way</source>
   <translation>方式</translation>
  </message>
  <message>
   <source>last step</source>
   <translation>最后一步</translation>
  </message>
  <message>
   <source>ended</source>
   <translation>结束</translation>
  </message>
  <message>
   <source>Traveller {unit}</source>
   <translation>随工单 {unit}</translation>
  </message>
  <message>
   <source>not claimed, has never connected</source>
   <translation>未认领，从未连接</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>已不存在</translation>
  </message>
  <message>
   <source>not claimed</source>
   <translation>未认领</translation>
  </message>
  <message>
   <source>open</source>
   <translation>进行中</translation>
  </message>
  <message>
   <source>In the cloud, when it was asked last</source>
   <translation>云端（最近一次询问时）</translation>
  </message>
  <message>
   <source>being printed</source>
   <translation>打印中</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>已打印</translation>
  </message>
  <message>
   <source>did not come out</source>
   <translation>没有打出</translation>
  </message>
  <message>
   <source>not known whether it came out</source>
   <translation>不确定是否打出</translation>
  </message>
  <message>
   <source>void</source>
   <translation>作废</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>序列号</translation>
  </message>
  <message>
   <source>MAC address</source>
   <translation>MAC 地址</translation>
  </message>
  <message>
   <source>QR token</source>
   <translation>QR 令牌</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>模板</translation>
  </message>
  <message>
   <source>Created in</source>
   <translation>创建于</translation>
  </message>
  <message>
   <source>Order or batch</source>
   <translation>订单或批次</translation>
  </message>
  <message>
   <source>Its device was before</source>
   <translation>其设备之前为</translation>
  </message>
  <message>
   <source>Its device is now</source>
   <translation>其设备现为</translation>
  </message>
  <message>
   <source>organization {number}</source>
   <translation>组织 {number}</translation>
  </message>
  <message>
   <source>claimed by {where}</source>
   <translation>已由{where}认领</translation>
  </message>
  <message>
   <source>{name} ({role})</source>
   <translation>{name}（{role}）</translation>
  </message>
  <message>
   <source>{result} (replaced)</source>
   <translation>{result}（已替换）</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} 到 {high}</translation>
  </message>
  <message>
   <source>claimed by {customer} ({where})</source>
   <translation>已由 {customer}（{where}）认领</translation>
  </message>
  <message>
   <source>{percent}%</source>
   <translation>{percent}%</translation>
  </message>
  <message>
   <source>{begin} to {end}</source>
   <translation>{begin} 至 {end}</translation>
  </message>
  <message>
   <source>All its units, whenever they were made</source>
   <translation>其全部单元，不限生产时间</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>已发出</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>在用</translation>
  </message>
  <message>
   <source>In doubt</source>
   <translation>存疑</translation>
  </message>
  <message>
   <source>Scrapped</source>
   <translation>已报废</translation>
  </message>
  <message>
   <source>Free again</source>
   <translation>重新空闲</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>已退回</translation>
  </message>
  <message>
   <source>Scrapped, by reason</source>
   <translation>报废（按原因）</translation>
  </message>
  <message>
   <source>In doubt, by reason</source>
   <translation>存疑（按原因）</translation>
  </message>
  <message>
   <source>Came back, by reason</source>
   <translation>退回（按原因）</translation>
  </message>
  <message>
   <source>Printed again, by reason</source>
   <translation>重打（按原因）</translation>
  </message>
  <message>
   <source>Closed, by person</source>
   <translation>完成（按人员）</translation>
  </message>
  <message>
   <source>Report of {span}</source>
   <translation>{span} 报告</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>scrapped</source>
   <translation>已报废</translation>
  </message>
  <message>
   <source>yield</source>
   <translation>良率</translation>
  </message>
  <message>
   <source>first pass</source>
   <translation>一次通过率</translation>
  </message>
  <message>
   <source>median time</source>
   <translation>中位时间</translation>
  </message>
  <message>
   <source>Closed, by hour</source>
   <translation>完成（按小时）</translation>
  </message>
  <message>
   <source>Tokens issued, and what became of them</source>
   <translation>已发出的令牌及其去向</translation>
  </message>
  <message>
   <source>Batch {batch}</source>
   <translation>批次 {batch}</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>Test label</source>
   <translation>测试标签</translation>
  </message>
  <message>
   <source>for no device</source>
   <translation>不用于任何设备</translation>
  </message>
 </context>
 <context>
  <name>printers</name>
  <message>
   <source>Label printer</source>
   <translation>标签打印机</translation>
  </message>
  <message>
   <source>Leaflet printer</source>
   <translation>说明单打印机</translation>
  </message>
  <message>
   <source>Choose a folder …</source>
   <translation>选择文件夹…</translation>
  </message>
  <message>
   <source>Asking the printer …</source>
   <translation>正在询问打印机…</translation>
  </message>
  <message>
   <source>Folder for PDFs</source>
   <translation>PDF 文件夹</translation>
  </message>
  <message>
   <source>The folder “{folder}” at the station's home</source>
   <translation>本站目录中的“{folder}”文件夹</translation>
  </message>
  <message>
   <source>{printer}: choose a folder</source>
   <translation>{printer}：选择文件夹</translation>
  </message>
 </context>
 <context>
  <name>reasons</name>
  <message>
   <source>unexpected {a}</source>
   <translation>意外错误：{a}</translation>
  </message>
  <message>
   <source>the station stopped meanwhile</source>
   <translation>工作站在此期间停止</translation>
  </message>
  <message>
   <source>scanned back</source>
   <translation>已回扫</translation>
  </message>
  <message>
   <source>its label was scanned</source>
   <translation>其标签已扫描</translation>
  </message>
  <message>
   <source>slot {a} takes {b} now</source>
   <translation>工位 {a} 现在用于 {b}</translation>
  </message>
  <message>
   <source>the recipe waives the scan</source>
   <translation>配方免除扫描</translation>
  </message>
  <message>
   <source>does not say the number of the job</source>
   <translation>没有给出任务编号</translation>
  </message>
  <message>
   <source>takes no PDF: set it up in CUPS and use cups:QUEUE</source>
   <translation>不接受 PDF：请在 CUPS 中设置并使用 cups:QUEUE</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>未说明原因</translation>
  </message>
  <message>
   <source>cancelled the job ({a})</source>
   <translation>已取消任务（{a}）</translation>
  </message>
  <message>
   <source>gave up the job ({a})</source>
   <translation>已放弃任务（{a}）</translation>
  </message>
  <message>
   <source>says that it finished the job with errors</source>
   <translation>报告任务完成但有错误</translation>
  </message>
  <message>
   <source>does not say how the job stands</source>
   <translation>没有报告任务状态</translation>
  </message>
  <message>
   <source>{a}; the job was cancelled before it began</source>
   <translation>{a}；任务在开始前已取消</translation>
  </message>
  <message>
   <source>did not finish within {a} seconds</source>
   <translation>{a} 秒内没有完成</translation>
  </message>
  <message>
   <source>tells nothing of the job any more: it {a}</source>
   <translation>不再报告该任务：{a}</translation>
  </message>
  <message>
   <source>asks for a user and a password (HTTP {a}): allow this station without</source>
   <translation>要求用户名和密码（HTTP {a}）：请允许本工作站免密使用</translation>
  </message>
  <message>
   <source>wants an encrypted connection: write its address with ipps://</source>
   <translation>要求加密连接：请用 ipps:// 书写地址</translation>
  </message>
  <message>
   <source>has moved: set its address to that of {a}</source>
   <translation>已迁移：请将地址改为 {a}</translation>
  </message>
  <message>
   <source>has no such queue or does not take labels this way (HTTP {a})</source>
   <translation>没有该队列，或不以此方式接收标签（HTTP {a}）</translation>
  </message>
  <message>
   <source>failed (HTTP {a})</source>
   <translation>出错（HTTP {a}）</translation>
  </message>
  <message>
   <source>cannot be reached: {a}</source>
   <translation>无法连接：{a}</translation>
  </message>
  <message>
   <source>does not answer</source>
   <translation>没有应答</translation>
  </message>
  <message>
   <source>broke off the connection: {a}</source>
   <translation>中断了连接：{a}</translation>
  </message>
  <message>
   <source>sent an answer that is not IPP: {a}</source>
   <translation>回复不是 IPP：{a}</translation>
  </message>
  <message>
   <source>sent an answer without end</source>
   <translation>回复没有结束</translation>
  </message>
  <message>
   <source>version {a}</source>
   <translation>版本 {a}</translation>
  </message>
  <message>
   <source>it ends too early</source>
   <translation>过早结束</translation>
  </message>
  <message>
   <source>it holds too much</source>
   <translation>内容过多</translation>
  </message>
  <message>
   <source>a value without an attribute</source>
   <translation>值没有属性</translation>
  </message>
  <message>
   <source>a value without a member's name</source>
   <translation>值没有成员名</translation>
  </message>
  <message>
   <source>is out of labels: load a roll</source>
   <translation>标签用完：请装入新卷</translation>
  </message>
  <message>
   <source>has no roll in it: load one</source>
   <translation>没有装标签卷：请装入</translation>
  </message>
  <message>
   <source>has a jam: clear it</source>
   <translation>卡纸：请清除</translation>
  </message>
  <message>
   <source>is open: close its cover</source>
   <translation>已打开：请关上盖子</translation>
  </message>
  <message>
   <source>is open: close its door</source>
   <translation>已打开：请关上门</translation>
  </message>
  <message>
   <source>is open: close it</source>
   <translation>已打开：请关上</translation>
  </message>
  <message>
   <source>is out of ribbon or ink: put in a new one</source>
   <translation>碳带或墨水用完：请更换</translation>
  </message>
  <message>
   <source>has a full waste box: empty it</source>
   <translation>废料盒已满：请清空</translation>
  </message>
  <message>
   <source>is out of toner: put in a new one</source>
   <translation>碳粉用完：请更换</translation>
  </message>
  <message>
   <source>has a full output: take the labels out</source>
   <translation>出纸口已满：请取走标签</translation>
  </message>
  <message>
   <source>is paused: resume it</source>
   <translation>已暂停：请恢复</translation>
  </message>
  <message>
   <source>is switched off: switch it on</source>
   <translation>已关机：请开机</translation>
  </message>
  <message>
   <source>is offline: look at its cable and switch</source>
   <translation>离线：请检查电缆和开关</translation>
  </message>
  <message>
   <source>is still looking for its device: look at cable and switch</source>
   <translation>仍在查找设备：请检查电缆和开关</translation>
  </message>
  <message>
   <source>does not reach its device: look at cable and switch</source>
   <translation>无法连接其设备：请检查电缆和开关</translation>
  </message>
  <message>
   <source>is stopped: look at its display, or resume its queue</source>
   <translation>已停止：请查看显示屏或恢复队列</translation>
  </message>
  <message>
   <source>takes no jobs now: let its queue accept them</source>
   <translation>目前不接受任务：请让其队列接收任务</translation>
  </message>
  <message>
   <source>reports {a}: look at its display</source>
   <translation>报告 {a}：请查看显示屏</translation>
  </message>
  <message>
   <source>this file was restored from an older copy</source>
   <translation>此文件由较旧的备份恢复</translation>
  </message>
 </context>
 <context>
  <name>returns</name>
  <message>
   <source>done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>等待</translation>
  </message>
  <message>
   <source>at work</source>
   <translation>进行中</translation>
  </message>
  <message>
   <source>not done</source>
   <translation>未完成</translation>
  </message>
  <message>
   <source>Scan the label or plug the device in.</source>
   <translation>扫描标签或插入设备。</translation>
  </message>
  <message>
   <source>This device is not known here. Set it aside.</source>
   <translation>此处不认识该设备。请搁置。</translation>
  </message>
  <message>
   <source>The return was given up. Nothing more is done.</source>
   <translation>已放弃此退货。不再执行任何操作。</translation>
  </message>
  <message>
   <source>Why can no label be scanned?</source>
   <translation>为何无法扫描标签？</translation>
  </message>
  <message>
   <source>Label is missing</source>
   <translation>标签缺失</translation>
  </message>
  <message>
   <source>Label is unreadable</source>
   <translation>标签无法读取</translation>
  </message>
  <message>
   <source>Device did not come back</source>
   <translation>设备未退回</translation>
  </message>
  <message>
   <source>Why did it come back?</source>
   <translation>为何退回？</translation>
  </message>
  <message>
   <source>Customer gave it back</source>
   <translation>客户退回</translation>
  </message>
  <message>
   <source>Device is defective</source>
   <translation>设备故障</translation>
  </message>
  <message>
   <source>Wrong delivery</source>
   <translation>发错货</translation>
  </message>
  <message>
   <source>Why give up? What was done so far stays done.</source>
   <translation>为何放弃？已完成的部分保留。</translation>
  </message>
  <message>
   <source>Wrong unit</source>
   <translation>单元错误</translation>
  </message>
  <message>
   <source>Another way is better</source>
   <translation>另一种方式更好</translation>
  </message>
  <message>
   <source>Supervisor takes it</source>
   <translation>由主管处理</translation>
  </message>
  <message>
   <source>Why can it not be resold?</source>
   <translation>为何不能再次销售？</translation>
  </message>
  <message>
   <source>Device does not answer</source>
   <translation>设备无响应</translation>
  </message>
  <message>
   <source>Device is damaged</source>
   <translation>设备损坏</translation>
  </message>
  <message>
   <source>The cloud no longer has its token.</source>
   <translation>云端已没有其令牌。</translation>
  </message>
  <message>
   <source>Not claimed by anybody.</source>
   <translation>无人认领。</translation>
  </message>
  <message>
   <source>Resell as it is</source>
   <translation>原样再售</translation>
  </message>
  <message>
   <source>Re-provision</source>
   <translation>重新烧录</translation>
  </message>
  <message>
   <source>Transfer</source>
   <translation>转移</translation>
  </message>
  <message>
   <source>Scrap</source>
   <translation>报废</translation>
  </message>
  <message>
   <source>Disclaim it, erase what its users left. Token and label stay.</source>
   <translation>解除认领，擦除用户数据。令牌和标签不变。</translation>
  </message>
  <message>
   <source>Disclaim it, then a new token and a new label.</source>
   <translation>解除认领，然后换新令牌和新标签。</translation>
  </message>
  <message>
   <source>Another customer gets it in the cloud. Nothing else changes.</source>
   <translation>在云端转给另一客户。其他不变。</translation>
  </message>
  <message>
   <source>Delete its token, erase it, destroy its label. For good.</source>
   <translation>删除令牌、擦除设备、销毁标签。永久。</translation>
  </message>
  <message>
   <source>Disclaim in the cloud</source>
   <translation>在云端解除认领</translation>
  </message>
  <message>
   <source>Erase user data, read back</source>
   <translation>擦除用户数据</translation>
  </message>
  <message>
   <source>Scan the label</source>
   <translation>扫描标签</translation>
  </message>
  <message>
   <source>Destroy the old label</source>
   <translation>销毁旧标签</translation>
  </message>
  <message>
   <source>New token, new label</source>
   <translation>新令牌，新标签</translation>
  </message>
  <message>
   <source>Retire the old token</source>
   <translation>停用旧令牌</translation>
  </message>
  <message>
   <source>Transfer in the cloud</source>
   <translation>在云端转移</translation>
  </message>
  <message>
   <source>Delete the token</source>
   <translation>删除令牌</translation>
  </message>
  <message>
   <source>Erase the device, read back</source>
   <translation>擦除设备并回读</translation>
  </message>
  <message>
   <source>Destroy the label</source>
   <translation>销毁标签</translation>
  </message>
  <message>
   <source>This label is void: destroy it.</source>
   <translation>此标签已作废：请销毁。</translation>
  </message>
  <message>
   <source>Scan the label on the device.</source>
   <translation>扫描设备上的标签。</translation>
  </message>
  <message>
   <source>Scan the old label, then destroy it.</source>
   <translation>扫描旧标签，然后销毁。</translation>
  </message>
  <message>
   <source>Decide what becomes of the old token.</source>
   <translation>决定如何处理旧令牌。</translation>
  </message>
  <message>
   <source>Scan the label, then destroy it.</source>
   <translation>扫描标签，然后销毁。</translation>
  </message>
  <message>
   <source>Why another label? The older ones become void.</source>
   <translation>为何再打一张标签？旧的将作废。</translation>
  </message>
  <message>
   <source>Label is damaged</source>
   <translation>标签损坏</translation>
  </message>
  <message>
   <source>Why can it not be erased? It is told as not proven.</source>
   <translation>为何无法擦除？将记为未证实。</translation>
  </message>
  <message>
   <source>Device was destroyed</source>
   <translation>设备已损毁</translation>
  </message>
  <message>
   <source>Claimed by user {user} of {organization}.</source>
   <translation>已被 {organization} 的用户 {user} 认领。</translation>
  </message>
  <message>
   <source>{unit} is not closed: it goes on at the line.</source>
   <translation>{unit} 未完成：在产线上继续。</translation>
  </message>
  <message>
   <source>Disclaim</source>
   <translation>解除认领</translation>
  </message>
  <message>
   <source>Erase and read back</source>
   <translation>擦除并回读</translation>
  </message>
  <message>
   <source>Scrap and delete the token</source>
   <translation>报废并删除令牌</translation>
  </message>
  <message>
   <source>Give it to the line</source>
   <translation>交给产线</translation>
  </message>
  <message>
   <source>Leave it in the cloud</source>
   <translation>保留在云端</translation>
  </message>
  <message>
   <source>Print it again</source>
   <translation>重打</translation>
  </message>
  <message>
   <source>No label to scan</source>
   <translation>没有可扫描的标签</translation>
  </message>
  <message>
   <source>It cannot be erased</source>
   <translation>无法擦除</translation>
  </message>
  <message>
   <source>Claimed by {organization}.</source>
   <translation>已被 {organization} 认领。</translation>
  </message>
  <message>
   <source>Choose what becomes of {unit}.</source>
   <translation>选择如何处理 {unit}。</translation>
  </message>
  <message>
   <source>The cloud must be asked about {unit} first.</source>
   <translation>须先向云端查询 {unit}。</translation>
  </message>
  <message>
   <source>Plug {mac} in.</source>
   <translation>插入 {mac}。</translation>
  </message>
  <message>
   <source>Erase {mac}. Do not unplug it meanwhile.</source>
   <translation>擦除 {mac}。期间请勿拔出。</translation>
  </message>
  <message>
   <source>Stick label copy {copy} on and scan its bar code.</source>
   <translation>贴上第 {copy} 份标签并扫描其条形码。</translation>
  </message>
  <message>
   <source>Plug {mac} into a slot for {recipe}.</source>
   <translation>将 {mac} 插入 {recipe} 的工位。</translation>
  </message>
  <message>
   <source>Have the cloud disclaim {unit}.</source>
   <translation>让云端解除 {unit} 的认领。</translation>
  </message>
  <message>
   <source>Have the cloud transfer {unit} to {target}.</source>
   <translation>让云端将 {unit} 转移给 {target}。</translation>
  </message>
  <message>
   <source>Have the token of {unit} deleted.</source>
   <translation>删除 {unit} 的令牌。</translation>
  </message>
  <message>
   <source>{unit} can be sold again. Take the device out.</source>
   <translation>{unit} 可以再次销售。请取出设备。</translation>
  </message>
  <message>
   <source>{unit} can be sold. Its old label is void.</source>
   <translation>{unit} 可以销售。其旧标签作废。</translation>
  </message>
  <message>
   <source>{unit} belongs to {target} now.</source>
   <translation>{unit} 现属于 {target}。</translation>
  </message>
  <message>
   <source>{unit} is scrapped for good. Throw the device away.</source>
   <translation>{unit} 已永久报废。请丢弃设备。</translation>
  </message>
 </context>
 <context>
  <name>values</name>
  <message>
   <source>reserved</source>
   <translation>已预留</translation>
  </message>
  <message>
   <source>writing</source>
   <translation>写入中</translation>
  </message>
  <message>
   <source>verified</source>
   <translation>已验证</translation>
  </message>
  <message>
   <source>printing</source>
   <translation>打印中</translation>
  </message>
  <message>
   <source>labelled</source>
   <translation>已贴标</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>suspect</source>
   <translation>存疑</translation>
  </message>
  <message>
   <source>scrapped</source>
   <translation>已报废</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>已退回</translation>
  </message>
  <message>
   <source>disclaim</source>
   <translation>解除认领</translation>
  </message>
  <message>
   <source>delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>provision units</source>
   <translation>烧录单元</translation>
  </message>
  <message>
   <source>reprint labels</source>
   <translation>重打标签</translation>
  </message>
  <message>
   <source>scrap units</source>
   <translation>报废单元</translation>
  </message>
  <message>
   <source>sync tokens</source>
   <translation>同步令牌</translation>
  </message>
  <message>
   <source>create tokens</source>
   <translation>创建令牌</translation>
  </message>
  <message>
   <source>import tokens</source>
   <translation>导入令牌</translation>
  </message>
  <message>
   <source>export tokens</source>
   <translation>导出令牌</translation>
  </message>
  <message>
   <source>put tokens on paper</source>
   <translation>将令牌打印到纸上</translation>
  </message>
  <message>
   <source>disclaim tokens</source>
   <translation>解除认领令牌</translation>
  </message>
  <message>
   <source>delete tokens</source>
   <translation>删除令牌</translation>
  </message>
  <message>
   <source>delete claimed tokens</source>
   <translation>删除已认领的令牌</translation>
  </message>
  <message>
   <source>reveal AuthTokens</source>
   <translation>查看 AuthToken</translation>
  </message>
  <message>
   <source>inspect units</source>
   <translation>检验单元</translation>
  </message>
  <message>
   <source>take back units</source>
   <translation>接收退货单元</translation>
  </message>
  <message>
   <source>void closed units</source>
   <translation>作废已完成的单元</translation>
  </message>
  <message>
   <source>change recipes</source>
   <translation>更改配方</translation>
  </message>
  <message>
   <source>change settings</source>
   <translation>更改设置</translation>
  </message>
  <message>
   <source>manage people</source>
   <translation>管理人员</translation>
  </message>
  <message>
   <source>resell</source>
   <translation>再次销售</translation>
  </message>
  <message>
   <source>reprovision</source>
   <translation>重新烧录</translation>
  </message>
  <message>
   <source>transfer</source>
   <translation>转移</translation>
  </message>
  <message>
   <source>scrap</source>
   <translation>报废</translation>
  </message>
  <message>
   <source>operator</source>
   <translation>操作员</translation>
  </message>
  <message>
   <source>qa</source>
   <translation>质检</translation>
  </message>
  <message>
   <source>returns</source>
   <translation>退货台</translation>
  </message>
  <message>
   <source>supervisor</source>
   <translation>主管</translation>
  </message>
  <message>
   <source>pass</source>
   <translation>合格</translation>
  </message>
  <message>
   <source>fail</source>
   <translation>不合格</translation>
  </message>
  <message>
   <source>done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>given up</source>
   <translation>已放弃</translation>
  </message>
  <message>
   <source>operators, the returns desk or supervisors</source>
   <translation>操作员、退货台或主管</translation>
  </message>
  <message>
   <source>operators, QA, the returns desk or supervisors</source>
   <translation>操作员、质检、退货台或主管</translation>
  </message>
  <message>
   <source>supervisors</source>
   <translation>主管</translation>
  </message>
  <message>
   <source>QA or supervisors</source>
   <translation>质检或主管</translation>
  </message>
  <message>
   <source>QA, the returns desk or supervisors</source>
   <translation>质检、退货台或主管</translation>
  </message>
  <message>
   <source>the returns desk or supervisors</source>
   <translation>退货台或主管</translation>
  </message>
  <message>
   <source>the sign-in</source>
   <translation>登录</translation>
  </message>
  <message>
   <source>to show the organization</source>
   <translation>显示组织</translation>
  </message>
  <message>
   <source>to show an organization</source>
   <translation>显示某个组织</translation>
  </message>
  <message>
   <source>to list the templates</source>
   <translation>列出模板</translation>
  </message>
  <message>
   <source>to list the template's metadata</source>
   <translation>列出模板的元数据</translation>
  </message>
  <message>
   <source>to list the static tokens</source>
   <translation>列出 Static Token</translation>
  </message>
  <message>
   <source>to show the device's metadata</source>
   <translation>显示设备的元数据</translation>
  </message>
  <message>
   <source>to change the device's metadata</source>
   <translation>更改设备的元数据</translation>
  </message>
  <message>
   <source>to transfer the device</source>
   <translation>转移设备</translation>
  </message>
  <message>
   <source>to say whether the device is online</source>
   <translation>查询设备是否在线</translation>
  </message>
  <message>
   <source>to generate tokens</source>
   <translation>生成令牌</translation>
  </message>
  <message>
   <source>to claim the token</source>
   <translation>认领令牌</translation>
  </message>
  <message>
   <source>to unclaim the token</source>
   <translation>解除认领令牌</translation>
  </message>
  <message>
   <source>to say how many tokens the plan allows</source>
   <translation>查询套餐允许的令牌数</translation>
  </message>
  <message>
   <source>to create tokens from a file</source>
   <translation>从文件创建令牌</translation>
  </message>
  <message>
   <source>to say where devices log in</source>
   <translation>查询设备登录地址</translation>
  </message>
  <message>
   <source>to delete the token</source>
   <translation>删除令牌</translation>
  </message>
  <message>
   <source>while its MAC was read</source>
   <translation>读取 MAC 时</translation>
  </message>
  <message>
   <source>while its flash was compared</source>
   <translation>比较闪存时</translation>
  </message>
  <message>
   <source>while it was written</source>
   <translation>写入时</translation>
  </message>
  <message>
   <source>while its flash was read</source>
   <translation>读取闪存时</translation>
  </message>
  <message>
   <source>at its restart</source>
   <translation>重启时</translation>
  </message>
  <message>
   <source>when it was connected</source>
   <translation>连接时</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>文本</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>整数</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true 或 false</translation>
  </message>
  <message>
   <source>a table</source>
   <translation>表</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>列表</translation>
  </message>
  <message>
   <source>whole number</source>
   <translation>整数</translation>
  </message>
  <message>
   <source>number</source>
   <translation>数字</translation>
  </message>
  <message>
   <source>MAC</source>
   <translation>MAC</translation>
  </message>
  <message>
   <source>serial number</source>
   <translation>序列号</translation>
  </message>
 </context>
 <context>
  <name>words</name>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} 秒</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>空闲</translation>
  </message>
  <message>
   <source>Working</source>
   <translation>工作中</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>等待</translation>
  </message>
  <message>
   <source>Scan label</source>
   <translation>扫描标签</translation>
  </message>
  <message>
   <source>Scan serial</source>
   <translation>扫描序列号</translation>
  </message>
  <message>
   <source>Decide</source>
   <translation>待处理</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>退货</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Scrapped</source>
   <translation>已报废</translation>
  </message>
  <message>
   <source>Not used</source>
   <translation>未使用</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>搁置</translation>
  </message>
  <message>
   <source>Plug in a device.</source>
   <translation>插入设备。</translation>
  </message>
  <message>
   <source>Do not unplug the device.</source>
   <translation>请勿拔出设备。</translation>
  </message>
  <message>
   <source>Wait: another slot comes first.</source>
   <translation>请等待：另一工位优先。</translation>
  </message>
  <message>
   <source>Stick the label on this device and scan it.</source>
   <translation>将标签贴在此设备上并扫描。</translation>
  </message>
  <message>
   <source>Scan the serial number on the device.</source>
   <translation>扫描设备上的序列号。</translation>
  </message>
  <message>
   <source>Take the device out.</source>
   <translation>取出设备。</translation>
  </message>
  <message>
   <source>The returns desk has this slot.</source>
   <translation>退货台正在使用此工位。</translation>
  </message>
  <message>
   <source>The bench is starting …</source>
   <translation>工作台正在启动…</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>连接</translation>
  </message>
  <message>
   <source>Reserve token</source>
   <translation>预留令牌</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>写入</translation>
  </message>
  <message>
   <source>Read back</source>
   <translation>回读</translation>
  </message>
  <message>
   <source>Device reports</source>
   <translation>设备上报</translation>
  </message>
  <message>
   <source>Make label</source>
   <translation>生成标签</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>打印</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>重打</translation>
  </message>
  <message>
   <source>Scrap</source>
   <translation>报废</translation>
  </message>
  <message>
   <source>Why try again?</source>
   <translation>为何重试？</translation>
  </message>
  <message>
   <source>Why another label? The older ones become void.</source>
   <translation>为何再打一张标签？旧的将作废。</translation>
  </message>
  <message>
   <source>Why scrap it? Its token is lost for good.</source>
   <translation>为何报废？其令牌将永久失效。</translation>
  </message>
  <message>
   <source>Why set it aside? It can go on later.</source>
   <translation>为何搁置？之后可以继续。</translation>
  </message>
  <message>
   <source>This slot is stopped.</source>
   <translation>此工位已停止。</translation>
  </message>
  <message>
   <source>Decide what to do.</source>
   <translation>请决定如何处理。</translation>
  </message>
  <message>
   <source>No label came out</source>
   <translation>标签没有打出</translation>
  </message>
  <message>
   <source>Label is unreadable</source>
   <translation>标签无法读取</translation>
  </message>
  <message>
   <source>Label is damaged</source>
   <translation>标签损坏</translation>
  </message>
  <message>
   <source>Device is defective</source>
   <translation>设备故障</translation>
  </message>
  <message>
   <source>Device is damaged</source>
   <translation>设备损坏</translation>
  </message>
  <message>
   <source>Wrong device</source>
   <translation>设备错误</translation>
  </message>
  <message>
   <source>Supervisor takes it</source>
   <translation>由主管处理</translation>
  </message>
  <message>
   <source>Examined later</source>
   <translation>稍后检查</translation>
  </message>
  <message>
   <source>End of the shift</source>
   <translation>班次结束</translation>
  </message>
  <message>
   <source>Wait: slot {slot} comes first.</source>
   <translation>请等待：工位 {slot} 优先。</translation>
  </message>
  <message>
   <source>Destroy the older label. Stick copy {copy} on and scan its bar code.</source>
   <translation>销毁旧标签。贴上第 {copy} 份并扫描其条形码。</translation>
  </message>
  <message>
   <source>Slot {slot} has stopped: decide what to do.</source>
   <translation>工位 {slot} 已停止：请决定如何处理。</translation>
  </message>
  <message>
   <source>Stick the label on the device in slot {slot} and scan it.</source>
   <translation>将标签贴在工位 {slot} 的设备上并扫描。</translation>
  </message>
  <message>
   <source>Scan the serial number at slot {slot}.</source>
   <translation>扫描工位 {slot} 的序列号。</translation>
  </message>
  <message>
   <source>Take the device out of slot {slot}.</source>
   <translation>从工位 {slot} 取出设备。</translation>
  </message>
  <message>
   <source>Plug a device into slot {slot}.</source>
   <translation>将设备插入工位 {slot}。</translation>
  </message>
  <message>
   <source>Wait, and do not unplug: {slots} at work.</source>
   <translation>请等待，勿拔出：{slots} 工作中。</translation>
  </message>
  <message>
   <source>The returns desk has slot {slot}.</source>
   <translation>退货台正在使用工位 {slot}。</translation>
  </message>
  <message>
   <source>The bench is stopped: see slot {slot}.</source>
   <translation>工作台已停止：请看工位 {slot}。</translation>
  </message>
  <message>
   <source>slot {slot}</source>
   <translation>工位 {slot}</translation>
  </message>
  <message>
   <source>Scrapped: {why}</source>
   <translation>报废：{why}</translation>
  </message>
  <message>
   <source>In doubt: {why}</source>
   <translation>存疑：{why}</translation>
  </message>
  <message>
   <source>Printed again: {why}</source>
   <translation>重打：{why}</translation>
  </message>
  <message>
   <source>No token fits these filters.</source>
   <translation>没有符合筛选条件的令牌。</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>QR token</source>
   <translation>QR 令牌</translation>
  </message>
  <message>
   <source>AuthToken</source>
   <translation>AuthToken</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>模板</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>单元</translation>
  </message>
  <message>
   <source>MAC address</source>
   <translation>MAC 地址</translation>
  </message>
  <message>
   <source>Created</source>
   <translation>创建时间</translation>
  </message>
  <message>
   <source>No tokens yet: the first sync is reading them.</source>
   <translation>还没有令牌：正在首次同步。</translation>
  </message>
  <message>
   <source>No tokens yet: make static tokens in Blynk.Console, then sync.</source>
   <translation>还没有令牌：请在 Blynk.Console 中创建 Static Token，再同步。</translation>
  </message>
  <message>
   <source>No tokens yet: no cloud was asked. Set one with “station cloud set”.</source>
   <translation>还没有令牌：未询问云端。请用“station cloud set”设置。</translation>
  </message>
  <message>
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>Reserved</source>
   <translation>已预留</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>已使用</translation>
  </message>
  <message>
   <source>Claimed</source>
   <translation>已认领</translation>
  </message>
  <message>
   <source>Gone</source>
   <translation>已不存在</translation>
  </message>
  <message>
   <source>No tokens yet: {problem}</source>
   <translation>还没有令牌：{problem}</translation>
  </message>
  <message>
   <source>Something unexpected went wrong; it is written in the station's log.</source>
   <translation>发生意外错误；已写入本站日志文件。</translation>
  </message>
  <message>
   <source>Operator</source>
   <translation>操作员</translation>
  </message>
  <message>
   <source>QA</source>
   <translation>质检</translation>
  </message>
  <message>
   <source>Supervisor</source>
   <translation>主管</translation>
  </message>
  <message>
   <source>provision units</source>
   <translation>烧录单元</translation>
  </message>
  <message>
   <source>reprint labels</source>
   <translation>重打标签</translation>
  </message>
  <message>
   <source>scrap units</source>
   <translation>报废单元</translation>
  </message>
  <message>
   <source>sync tokens</source>
   <translation>同步令牌</translation>
  </message>
  <message>
   <source>create tokens</source>
   <translation>创建令牌</translation>
  </message>
  <message>
   <source>import tokens</source>
   <translation>导入令牌</translation>
  </message>
  <message>
   <source>export tokens with their AuthTokens</source>
   <translation>导出含 AuthToken 的令牌</translation>
  </message>
  <message>
   <source>put tokens on paper</source>
   <translation>将令牌打印到纸上</translation>
  </message>
  <message>
   <source>disclaim tokens</source>
   <translation>解除认领令牌</translation>
  </message>
  <message>
   <source>delete tokens</source>
   <translation>删除令牌</translation>
  </message>
  <message>
   <source>delete tokens of customers</source>
   <translation>删除客户的令牌</translation>
  </message>
  <message>
   <source>reveal an AuthToken</source>
   <translation>查看 AuthToken</translation>
  </message>
  <message>
   <source>inspect units</source>
   <translation>检验单元</translation>
  </message>
  <message>
   <source>take back units</source>
   <translation>接收退货单元</translation>
  </message>
  <message>
   <source>void a closed unit</source>
   <translation>作废已完成的单元</translation>
  </message>
  <message>
   <source>change recipes</source>
   <translation>更改配方</translation>
  </message>
  <message>
   <source>change settings</source>
   <translation>更改设置</translation>
  </message>
  <message>
   <source>manage people</source>
   <translation>管理人员</translation>
  </message>
  <message>
   <source>Cloud: not asked yet</source>
   <translation>云端：尚未询问</translation>
  </message>
  <message>
   <source>Cloud: reading the tokens …</source>
   <translation>云端：正在读取令牌…</translation>
  </message>
  <message>
   <source>Cloud: reached</source>
   <translation>云端：已连接</translation>
  </message>
  <message>
   <source>Cloud: offline, the bench works on</source>
   <translation>云端：离线，工作台继续工作</translation>
  </message>
  <message>
   <source>Cloud: refused</source>
   <translation>云端：被拒绝</translation>
  </message>
  <message>
   <source>Name is known</source>
   <translation>名称可解析</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>有响应</translation>
  </message>
  <message>
   <source>Is who it says</source>
   <translation>身份属实</translation>
  </message>
  <message>
   <source>Signs in</source>
   <translation>登录</translation>
  </message>
  <message>
   <source>May use the API</source>
   <translation>可使用 API</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>组织</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>模板</translation>
  </message>
  <message>
   <source>Lists tokens</source>
   <translation>列出令牌</translation>
  </message>
  <message>
   <source>{before} → {after}</source>
   <translation>{before} → {after}</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent}%</translation>
  </message>
  <message>
   <source>Being written</source>
   <translation>写入中</translation>
  </message>
  <message>
   <source>Verified</source>
   <translation>已验证</translation>
  </message>
  <message>
   <source>Being printed</source>
   <translation>打印中</translation>
  </message>
  <message>
   <source>Label out</source>
   <translation>标签已打印</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>In doubt</source>
   <translation>存疑</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>已退回</translation>
  </message>
  <message>
   <source>Cloud: {rows} of {total} tokens read</source>
   <translation>云端：已读取 {rows} / {total} 个令牌</translation>
  </message>
  <message>
   <source>Cloud: in step since {time}</source>
   <translation>云端：{time} 起已同步</translation>
  </message>
 </context>
</TS>
