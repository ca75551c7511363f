/** Chinese help with fields: jobs; by the schema's English. */
import type { jobsHelp as croatian } from "../../hr/setting-help/jobs.ts";

export const jobsHelp = {
  "Id of the job.": "任务标识。",
  "Host it belongs to: while that is down or worked on, a missing report is no news.":
    "该设备停机或维护期间，缺少报告不算新情况。",
  "What it does; the category of its incidents follows from it: `backup` infrastructure, `transfer` integration, `content` content, `task` software.":
    "决定其事件的类别。",
  "Who sends it: an address, a domain, or a name as mails show it. Looked for in From, Sender, Reply-To, Return-Path and in what is forwarded. All that comes from there and is no other job's counts as this job's: what is not understood, as failed. Of a list, one is enough.":
    "发件人的地址、域或名称。来自那里且不属于其他任务的都算本任务的。",
  "It.": "单个值。",
  "One of them.": "其中一个值，匹配一个即可。",
  "Whom it goes to: an address, or what stands before the @ or behind a + in it. What names the job's id there is the job's without being told so. Of a list, one is enough.":
    "地址，或其中 @ 之前、+ 之后的部分。",
  "Text in the subject. Of a list, one is enough.": "邮件主题中的文字；列表中有一个即可。",
  "Words in the text or an attached log. Of a list, one is enough.": "正文或所附日志中的词；列表中有一个即可。",
  "Id of the rule that has to recognise it, such as `veeam`.": "须由其识别的规则的标识，例如 veeam。",
  "In a mail that reports on several jobs: what stands in this job's line. Only that line counts, or what stands below it.":
    "一封邮件报告多个任务时：本任务行中的内容，只计该行或其下方。",
  "Words that say that it began.": "表示已开始的词。",
  "Words in this order, whatever their case; `*` at a word's end is any ending.":
    "按此顺序的词，不分大小写；词尾 * 表示任意词尾。",
  "Words of success. Where they are told, nothing else makes it good.": "表示成功的词。填写后，其他内容均不算成功。",
  "Words of success with warnings; they beat success.": "表示成功但有警告的词，优先于成功。",
  "Words of failure; they beat all others. A word beside a count of zero does not count.":
    "表示失败的词，优先于其他。计数为零的词不算。",
  "The token in the heartbeat's address, 8 characters or more.": "至少 8 个字符，位于任务报告的地址中。",
  "OID of the notification of success; left out: any.": "成功通知的 OID；留空：任意。",
  "Id or address of the host that sends it. Left out: the job's host, or anybody where it has none.":
    "发送设备的标识或地址；留空：任务所属设备。",
  "OID of the notification of failure.": "失败通知的 OID。",
  "Of success, where the OID alone does not tell.": "成功的词，用于仅凭 OID 无法判断时。",
  "Words that stand in it, whatever their case.": "其中出现的词，不区分大小写。",
  "Of failure; it beats success.": "失败的词，优先于成功。",
  "Name of the program that writes it.": "写入该日志的程序名。",
  "Of a run that begins.": "运行开始的词。",
  "Of success.": "成功的词。",
  "Of success with warnings; it beats success.": "成功但有警告的词，优先于成功。",
  "Of failure; it beats all others.": "失败的词，优先于其他。",
  "Its arguments, one by one; there is no shell. `{address}` stands for the address of the job's host.":
    "逐个填写，不经 shell。{address} 代表任务设备的地址。",
  "How often it is asked within a window until it says that it ran; with `every` of the schedule: as often as that.":
    "时段内多久查询一次，直到报告已运行；若计划中设了频率，则按该频率。",
  "When a window begins: minute, hour, day of the month, month, weekday. A time that the clock leaves out in spring is an hour later, one that comes twice in autumn is the first.":
    "分、时、日、月、星期。",
  "How long after each start the report may come. A window ends at the latest when the next one begins.":
    "每次开始后多久内可收到报告。",
  "How long after the window a report is waited for before somebody is told; it counts as late.":
    "时段结束后再等多久才通知；算作迟到。",
  "Time zone of the job's clock, where it is not the site's.": "任务的时区，若与站点不同。",
  "How often.": "频率。",
  "How much later is still fine.": "允许晚多久。",
  "Machines that all have to report in each window, as reports name them; case does not count.":
    "每个时段都须报告的机器，名称与报告中一致。",
  "What is asked of a run, where reports tell how long it took or how much it moved.":
    "对一次运行的要求，前提是报告给出时长或数据量。",
  "How long a run may take, from its start report to its end. One that has not ended by then is told; one that took longer is a warning.":
    "从报告开始到结束。未按时结束则通知，超时则警告。",
  "A run that succeeds in less time is a warning: it may have done nothing.":
    "用时更短的成功运行视为警告：可能什么都没做。",
  "A run that succeeds with less data is a warning.": "成功但数据量更少时为警告。",
  "A run that succeeds with more data is a warning.": "成功但数据量更多时为警告。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
