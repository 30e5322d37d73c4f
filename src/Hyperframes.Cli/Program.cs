using Hyperframes.Cli;

return HfdslCommand.Create().Parse(args).Invoke();
