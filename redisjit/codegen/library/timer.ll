; Made from runtime/library/timer.c by tools/build_runtime.py: do not edit.
%struct.itimerspec = type { %struct.timespec, %struct.timespec }
%struct.timespec = type { i64, i64 }

; Function Attrs: nounwind
define hidden range(i64 -2147483648, 2147483648) i64 @rj_timer_open(i64 noundef %0) local_unnamed_addr #0 {
  %2 = alloca %struct.itimerspec, align 8
  %3 = tail call i32 @timerfd_create(i32 noundef 1, i32 noundef 526336) #3
  %4 = icmp sgt i32 %3, -1
  br i1 %4, label %5, label %13

5:                                                ; preds = %1
  store i64 0, ptr %2, align 8, !tbaa !8
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 8
  store i64 0, ptr %6, align 8, !tbaa !11
  %7 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %8 = sdiv i64 %0, 1000
  store i64 %8, ptr %7, align 8, !tbaa !8
  %9 = getelementptr inbounds nuw i8, ptr %2, i64 24
  %10 = srem i64 %0, 1000
  %11 = mul nsw i64 %10, 1000000
  store i64 %11, ptr %9, align 8, !tbaa !11
  %12 = call i32 @timerfd_settime(i32 noundef %3, i32 noundef 0, ptr noundef nonnull %2, ptr noundef null) #3
  br label %13

13:                                               ; preds = %5, %1
  %14 = sext i32 %3 to i64
  ret i64 %14
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

declare i32 @timerfd_create(i32 noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

; Function Attrs: nounwind
define hidden i64 @rj_timer_again(i64 noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = alloca %struct.itimerspec, align 8
  %4 = alloca i64, align 8
  store i64 0, ptr %4, align 8, !tbaa !12
  %5 = trunc i64 %0 to i32
  %6 = call i64 @read(i32 noundef %5, ptr noundef nonnull %4, i64 noundef 8) #3
  store i64 0, ptr %3, align 8, !tbaa !8
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 8
  store i64 0, ptr %7, align 8, !tbaa !11
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %9 = sdiv i64 %1, 1000
  store i64 %9, ptr %8, align 8, !tbaa !8
  %10 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %11 = srem i64 %1, 1000
  %12 = mul nsw i64 %11, 1000000
  store i64 %12, ptr %10, align 8, !tbaa !11
  %13 = call i32 @timerfd_settime(i32 noundef %5, i32 noundef 0, ptr noundef nonnull %3, ptr noundef null) #3
  %14 = load i64, ptr %4, align 8, !tbaa !12
  ret i64 %14
}

declare i64 @read(i32 noundef, ptr noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define hidden range(i64 -2147483648, 2147483648) i64 @rj_timer_close(i64 noundef %0) local_unnamed_addr #0 {
  %2 = trunc i64 %0 to i32
  %3 = tail call i32 @close(i32 noundef %2) #3
  %4 = sext i32 %3 to i64
  ret i64 %4
}

declare i32 @close(i32 noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define hidden noundef i64 @rj_timer_call(ptr noundef readonly captures(none) %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #0 {
  tail call void %0(ptr noundef %1, ptr noundef %2) #3
  ret i64 0
}

declare i32 @timerfd_settime(i32 noundef, i32 noundef, ptr noundef, ptr noundef) local_unnamed_addr #2

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nobuiltin nounwind "no-builtins" }
attributes #4 = { nounwind }


!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !10, i64 0}
!9 = !{!"timespec", !10, i64 0, !10, i64 8}
!10 = !{!"long long", !6, i64 0}
!11 = !{!9, !10, i64 8}
!12 = !{!10, !10, i64 0}
