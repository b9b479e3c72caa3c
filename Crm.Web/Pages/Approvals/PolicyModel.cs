using Crm.Approvals.Contracts.Api;

namespace Crm.Web.Pages.Approvals;

/// <summary>A policy as typed; a step without an approver is left out.</summary>
public sealed class PolicyModel
{
    /// <summary>The steps.</summary>
    public List<Step> Steps { get; set; } = [];

    /// <summary>One step as typed.</summary>
    public sealed class Step
    {
        /// <summary>Who; empty for no step.</summary>
        public string? By { get; set; }

        /// <summary>How many must say yes.</summary>
        public string? Mode { get; set; } = "One";

        /// <summary>Only from this amount on.</summary>
        public decimal? FromAmount { get; set; }

        /// <summary>Hours until the reminder.</summary>
        public int? RemindAfterHours { get; set; } = 24;

        /// <summary>Hours until the next level is asked.</summary>
        public int? EscalateAfterHours { get; set; }

        internal static Step Of(PolicyStepDto step) => new()
        {
            By = step.By, Mode = step.Mode, FromAmount = step.FromAmount, RemindAfterHours = step.RemindAfterHours, EscalateAfterHours = step.EscalateAfterHours,
        };

        internal PolicyStepDto ToDto() => new(By ?? "", Mode ?? "One", FromAmount, RemindAfterHours ?? 0, EscalateAfterHours);
    }
}
