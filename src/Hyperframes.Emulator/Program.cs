using Hyperframes.Emulator;

return await EmulatorProgram.RunAsync(args, Console.Out, CancellationToken.None);
