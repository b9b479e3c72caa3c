using Crm.BuildingBlocks.Seeding;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Story;

internal sealed partial class Story
{
    /// <summary>4: the agent takes a complaint by phone; she sees who calls, the tier, the clocks.</summary>
    public async Task TakeComplaintAsync(Desk wu)
    {
        await wu.OpenUntilAsync($"/service/calls/new?number={phone}", $"main .tier:has-text('{Text("Service", "Tier.key")}')");
        (await wu.TextAsync("main")).ShouldContain(Company);
        await wu.Of("log").Select("Kind", "Complaint").Fill("Subject", Subject).Fill("Description", "检修停电改期没有通知我们，冷库断电五小时，一批海鲜报废。")
            .Fill("Wanted", "赔偿货损").Pick("AboutStaffIds", "孙丽华", "孙丽华").SendAsync();
        complaint = wu.IdInAddress();
        (await wu.Page.Locator(".case-clocks .clock").CountAsync()).ShouldBe(2);
    }

    /// <summary>5: it is judged, explained, approved by two, carried out, told, rated, summed up and archived; who is complained about sees nothing.</summary>
    public async Task SettleComplaintAsync(Desk zheng, Desk zhou, Desk chen, Desk stranger)
    {
        await StepAsync(zheng, "judge-valid", form => form.Check("Valid", "yes").Fill("Reason", "停电改期确实没有通知到客户"));
        await StepAsync(zheng, "name-responsible", form => form.Select("UnitId", DemoPeople.ServiceTeam.Id.ToString()).Pick("StaffId", "钱雪梅", "钱雪梅"));
        await StepAsync(zheng, "record-cause", form => form.Select("Code", "Information").Fill("Text", "通知名单没有更新"));
        await StepAsync(zheng, "propose-remedy", form => form.Select("Kind", "compensation").Fill("Amount", "12000").Fill("Text", "赔偿货损并书面道歉"));
        await StepAsync(zheng, "submit", form => form);
        await ApproveAsync(zhou, mark);
        await ApproveAsync(chen, mark);
        await zheng.OpenUntilAsync($"/service/cases/{complaint}?do=carry-out", "#form-step textarea[name='Input.Text']");
        await StepAsync(zheng, "carry-out", form => form.Fill("Text", "已付款 12,000 元，并送达道歉函"));
        await StepAsync(zheng, "tell", form => form.Fill("Text", "赔偿已到账，通知名单已更新。"));
        await StepAsync(zheng, "ask-satisfaction", form => form);
        var link = await zheng.TextAsync("main .notice code");

        await stranger.OpenAsync(link);
        await stranger.Of("answer").Check("Score", "4").Fill("Comment", "处理及时").SendAsync();
        (await stranger.TextAsync("h1")).ShouldBe(Text("Service", "Survey.Thanks"));

        await zheng.OpenUntilAsync($"/service/cases/{complaint}?do=summarise", "#form-step textarea[name='Input.Summary']");
        await StepAsync(zheng, "summarise", form => form.Fill("Summary", "改期停电要再次逐户通知").Fill("Prevention", "停电系统改期时自动重发通知"));
        await StepAsync(zheng, "archive", form => form);
        await zheng.OpenAsync($"/service/complaints/{complaint}/file");
        (await zheng.TextAsync("main")).ShouldContain(Subject);
    }

    private async Task StepAsync(Desk desk, string step, Func<Form, Form> fill)
    {
        await desk.OpenAsync($"/service/cases/{complaint}?do={step}");
        await fill(desk.Of("step")).SendAsync();
    }
}
